package fr.labellisation.parcours.travail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.formulaires.LignesPreparees;
import fr.labellisation.socle.variables.Acte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows as persons leave them while a task is open: nothing is written over, the last version of each counts and the others are its
 * history. Two persons who write the same version of a row are told apart by its key.
 */
@Repository
public class LignesDeTravail implements LignesPreparees {
    private static final TypeReference<Map<String, String>> TEXTES = new TypeReference<>() {};
    private static final String DERNIERE =
            "select l.ligne, l.version, l.valeurs, l.le, l.auteur from ligne_de_travail l"
                    + " where l.tache = :tache and l.version = (select max(version) from ligne_de_travail m"
                    + " where m.tache = l.tache and m.ligne = l.ligne)";

    private final JdbcClient base;
    private final ObjectMapper json;

    public LignesDeTravail(JdbcClient base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    /** The rows that were filled in, by key, each as it was left last. */
    public Map<String, LigneRemplie> remplies(String tache) {
        return base.sql(DERNIERE).param("tache", tache).query(this::ligne).list().stream()
                .collect(Collectors.toMap(LigneRemplie::cle, Function.identity()));
    }

    /** Every version of a row, the last one first. */
    public List<LigneRemplie> histoire(String tache, String cle) {
        return base.sql("select ligne, version, valeurs, le, auteur from ligne_de_travail"
                        + " where tache = :tache and ligne = :ligne order by version desc")
                .param("tache", tache)
                .param("ligne", cle)
                .query(this::ligne)
                .list();
    }

    /**
     * Writes a row, unchecked but for what it is.
     *
     * @param vue the version that its author had before him; 0 if it was empty
     * @return the version that it has now
     * @throws LigneChangee if somebody else has written it since
     */
    public int ecrire(String tache, String cle, int vue, Map<String, String> valeurs, Acte acte) throws LigneChangee {
        try {
            int ecrites = base.sql("insert into ligne_de_travail (tache, ligne, version, valeurs, le, auteur)"
                            + " select cast(:tache as varchar), cast(:ligne as varchar), cast(:version as integer),"
                            + " cast(:valeurs as text), cast(:le as timestamp with time zone), cast(:auteur as varchar)"
                            + " where :vue = (select coalesce(max(version), 0) from ligne_de_travail"
                            + " where tache = :tache and ligne = :ligne)")
                    .param("tache", tache)
                    .param("ligne", cle)
                    .param("version", vue + 1)
                    .param("vue", vue)
                    .param("valeurs", json.writeValueAsString(valeurs))
                    .param("le", acte.le())
                    .param("auteur", acte.auteur())
                    .update();
            if (ecrites == 1) {
                return vue + 1;
            }
        } catch (DuplicateKeyException e) {
            // Written by somebody else in the same instant: told below as what was written before it.
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        LigneRemplie actuelle = remplies(tache).get(cle);
        throw new LigneChangee(actuelle == null ? new LigneRemplie(cle, 0, Map.of(), acte) : actuelle);
    }

    @Override
    public List<Map<String, Object>> de(String tache) {
        return remplies(tache).values().stream()
                .map(ligne -> Map.<String, Object>copyOf(ligne.valeurs()))
                .toList();
    }

    private LigneRemplie ligne(ResultSet ligne, int numero) throws SQLException {
        try {
            return new LigneRemplie(
                    ligne.getString("ligne"),
                    ligne.getInt("version"),
                    json.readValue(ligne.getString("valeurs"), TEXTES),
                    new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row of %s is no JSON".formatted(ligne.getString("ligne")), e);
        }
    }
}
