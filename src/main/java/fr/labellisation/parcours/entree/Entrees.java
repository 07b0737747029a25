package fr.labellisation.parcours.entree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.labellisation.parcours.entree.Entree.Etat;
import fr.labellisation.socle.codes.Code;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The sheets that were handed in, and their rows; every node reads the same. */
@Repository
public class Entrees {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JdbcClient base;

    Entrees(JdbcClient base) {
        this.base = base;
    }

    /** Keeps a sheet for its preview; the earlier previews of its author are forgotten. */
    long garder(String fichier, String empreinte, String auteur, OffsetDateTime le, List<LigneDEntree> lignes) {
        String anciens = "(select id from entree where auteur = :auteur and etat = :apercu)";
        base.sql("delete from entree_ligne where entree in " + anciens)
                .param("auteur", auteur)
                .param("apercu", Etat.APERCU.code())
                .update();
        base.sql("delete from entree where auteur = :auteur and etat = :apercu")
                .param("auteur", auteur)
                .param("apercu", Etat.APERCU.code())
                .update();
        return ecrire(fichier, empreinte, auteur, le, Etat.APERCU, lignes);
    }

    /** Keeps one row whose import begins at once. */
    void confier(String fichier, String empreinte, String auteur, OffsetDateTime le, LigneDEntree ligne) {
        ecrire(fichier, empreinte, auteur, le, Etat.EN_COURS, List.of(ligne));
    }

    private long ecrire(
            String fichier, String empreinte, String auteur, OffsetDateTime le, Etat etat, List<LigneDEntree> lignes) {
        var cle = new GeneratedKeyHolder();
        base.sql("insert into entree (fichier, empreinte, auteur, deposee_le, lancee_le, etat)"
                        + " values (:fichier, :empreinte, :auteur, :le, :lanceeLe, :etat)")
                .param("fichier", fichier)
                .param("empreinte", empreinte)
                .param("auteur", auteur)
                .param("le", le)
                .param("lanceeLe", etat == Etat.APERCU ? null : le)
                .param("etat", etat.code())
                .update(cle, "id");
        long id = cle.getKeyAs(Number.class).longValue();
        for (LigneDEntree ligne : lignes) {
            base.sql("insert into entree_ligne (entree, rang, groupe, contenu, etat)"
                            + " values (:entree, :rang, :groupe, :contenu, :etat)")
                    .param("entree", id)
                    .param("rang", ligne.numero())
                    .param("groupe", ligne.groupe())
                    .param("contenu", ecrire(ligne))
                    .param("etat", LigneSuivie.Etat.A_FAIRE.code())
                    .update();
        }
        return id;
    }

    /** The one of this id, if this person handed it in: nobody else sees it. */
    public Optional<Entree> trouver(long id, String auteur) {
        return base.sql("select * from entree where id = :id and auteur = :auteur")
                .param("id", id)
                .param("auteur", auteur)
                .query(Entrees::entree)
                .optional();
    }

    /** Those that this person imported, the latest first. */
    public List<Entree> lanceesPar(String auteur) {
        return base.sql("select * from entree where auteur = :auteur and etat <> :apercu order by id desc limit 20")
                .param("auteur", auteur)
                .param("apercu", Etat.APERCU.code())
                .query(Entrees::entree)
                .list();
    }

    public List<LigneSuivie> lignes(long id) {
        return base.sql("select rang, contenu, etat, resultat from entree_ligne where entree = :id order by rang")
                .param("id", id)
                .query(Entrees::ligne)
                .list();
    }

    /** Begins the import of what was shown; false if it has begun, or if it was not what was shown. */
    boolean lancer(long id, String empreinte, OffsetDateTime le) {
        return base.sql("update entree set etat = :enCours, lancee_le = :le"
                                + " where id = :id and empreinte = :empreinte and etat = :apercu")
                        .param("enCours", Etat.EN_COURS.code())
                        .param("le", le)
                        .param("id", id)
                        .param("empreinte", empreinte)
                        .param("apercu", Etat.APERCU.code())
                        .update()
                == 1;
    }

    /** Those whose import has begun and is not over, the oldest first. */
    List<Entree> enCours() {
        return base.sql("select * from entree where etat = :enCours order by id")
                .param("enCours", Etat.EN_COURS.code())
                .query(Entrees::entree)
                .list();
    }

    /** What is written together next; empty when everything is done. */
    List<LigneSuivie> groupeSuivant(long id) {
        return base.sql("""
                        select rang, contenu, etat, resultat from entree_ligne
                        where entree = :id and etat = :aFaire and groupe = (
                          select groupe from entree_ligne where entree = :id and etat = :aFaire order by rang limit 1)
                        order by rang""")
                .param("id", id)
                .param("aFaire", LigneSuivie.Etat.A_FAIRE.code())
                .query(Entrees::ligne)
                .list();
    }

    void noter(long id, int rang, LigneSuivie.Etat etat, String resultat) {
        base.sql("update entree_ligne set etat = :etat, resultat = :resultat where entree = :id and rang = :rang")
                .param("etat", etat.code())
                .param("resultat", resultat)
                .param("id", id)
                .param("rang", rang)
                .update();
    }

    void finir(long id, OffsetDateTime le) {
        base.sql("update entree set etat = :finie, finie_le = :le where id = :id")
                .param("finie", Etat.FINIE.code())
                .param("le", le)
                .param("id", id)
                .update();
    }

    private static Entree entree(ResultSet ligne, int rang) throws SQLException {
        return new Entree(
                ligne.getLong("id"),
                ligne.getString("fichier"),
                ligne.getString("empreinte"),
                ligne.getString("auteur"),
                ligne.getObject("deposee_le", OffsetDateTime.class),
                ligne.getObject("lancee_le", OffsetDateTime.class),
                ligne.getObject("finie_le", OffsetDateTime.class),
                Code.exiger(Etat.class, ligne.getString("etat"), "État d’entrée inconnu"));
    }

    private static LigneSuivie ligne(ResultSet ligne, int rang) throws SQLException {
        return new LigneSuivie(
                ligne.getInt("rang"),
                lire(ligne.getString("contenu")),
                Code.exiger(LigneSuivie.Etat.class, ligne.getString("etat"), "État de ligne inconnu"),
                ligne.getString("resultat"));
    }

    private static String ecrire(LigneDEntree ligne) {
        try {
            return JSON.writeValueAsString(ligne);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row can always be written", e);
        }
    }

    private static LigneDEntree lire(String contenu) {
        try {
            return JSON.readValue(contenu, LigneDEntree.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row of an import that is none", e);
        }
    }
}
