package fr.labellisation.parcours.travail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
public class LignesDeTravail {
    private static final TypeReference<Map<String, String>> TEXTES = new TypeReference<>() {};
    private static final String COLONNES = "l.ligne, l.champ, l.version, l.retiree, l.valeurs, l.le, l.auteur";
    private static final String DERNIERE = "select " + COLONNES + " from ligne_de_travail l"
            + " where l.tache = :tache and l.version = (select max(version) from ligne_de_travail m"
            + " where m.tache = l.tache and m.ligne = l.ligne)";
    private static final int ESSAIS = 20;

    private final JdbcClient base;
    private final ObjectMapper json;

    public LignesDeTravail(JdbcClient base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    /** The rows that were filled in, by key, each as it was left last; those that were taken away too. */
    public Map<String, LigneRemplie> remplies(String tache) {
        return base.sql(DERNIERE).param("tache", tache).query(this::ligne).list().stream()
                .collect(Collectors.toMap(LigneRemplie::cle, Function.identity()));
    }

    /** Every version of a row, the last one first. */
    public List<LigneRemplie> histoire(String tache, String cle) {
        return base.sql("select " + COLONNES + " from ligne_de_travail l"
                        + " where l.tache = :tache and l.ligne = :ligne order by l.version desc")
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
    public int ecrire(String tache, String champ, String cle, int vue, Map<String, String> valeurs, Acte acte)
            throws LigneChangee {
        return ecrire(tache, new LigneRemplie(cle, champ, vue, false, valeurs, acte));
    }

    /**
     * Adds a row of its own key.
     *
     * @return its key
     */
    public String ajouter(String tache, String champ, Map<String, String> valeurs, Acte acte) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            String cle = CleAjoutee.suivante(remplies(tache).keySet());
            try {
                ecrire(tache, champ, cle, 0, valeurs, acte);
                return cle;
            } catch (LigneChangee prise) {
                continue;
            }
        }
        throw new IllegalStateException("No key is free for a row of " + tache);
    }

    /** Takes a row away, or puts it back with what it said last; nothing happens where it is so already. */
    public void retirer(String tache, String cle, boolean retiree, Acte acte) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            LigneRemplie actuelle = remplies(tache).get(cle);
            if (actuelle == null || actuelle.retiree() == retiree) {
                return;
            }
            try {
                ecrire(
                        tache,
                        new LigneRemplie(cle, actuelle.champ(), actuelle.version(), retiree, actuelle.valeurs(), acte));
                return;
            } catch (LigneChangee entreTemps) {
                continue;
            }
        }
        throw new IllegalStateException("The row %s of %s changes all the time".formatted(cle, tache));
    }

    /**
     * The same.
     *
     * @param ligne as it is to be, with the version that its author had before him
     */
    public int ecrire(String tache, LigneRemplie ligne) throws LigneChangee {
        int suivante = ligne.version() + 1;
        try {
            int ecrites = base.sql(
                            "insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                                    + " select cast(:tache as varchar), cast(:ligne as varchar), cast(:version as integer),"
                                    + " cast(:champ as varchar), cast(:retiree as boolean), cast(:valeurs as text),"
                                    + " cast(:le as timestamp with time zone), cast(:auteur as varchar)"
                                    + " where :vue = (select coalesce(max(version), 0) from ligne_de_travail"
                                    + " where tache = :tache and ligne = :ligne)")
                    .param("tache", tache)
                    .param("ligne", ligne.cle())
                    .param("version", suivante)
                    .param("vue", ligne.version())
                    .param("champ", ligne.champ())
                    .param("retiree", ligne.retiree())
                    .param("valeurs", json.writeValueAsString(ligne.valeurs()))
                    .param("le", ligne.acte().le())
                    .param("auteur", ligne.acte().auteur())
                    .update();
            if (ecrites == 1) {
                return suivante;
            }
        } catch (DuplicateKeyException e) {
            // Written by somebody else in the same instant: told below as what was written before it.
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        LigneRemplie actuelle = remplies(tache).get(ligne.cle());
        throw new LigneChangee(
                actuelle == null
                        ? new LigneRemplie(ligne.cle(), ligne.champ(), 0, false, Map.of(), ligne.acte())
                        : actuelle);
    }

    private LigneRemplie ligne(ResultSet ligne, int numero) throws SQLException {
        try {
            return new LigneRemplie(
                    ligne.getString("ligne"),
                    ligne.getString("champ"),
                    ligne.getInt("version"),
                    ligne.getBoolean("retiree"),
                    json.readValue(ligne.getString("valeurs"), TEXTES),
                    new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row of %s is no JSON".formatted(ligne.getString("ligne")), e);
        }
    }
}
