package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Self-assessments of the engagements; the last one of each engagement counts, the others are kept. */
@Repository
public class Evaluations {
    private final JdbcClient base;

    public Evaluations(JdbcClient base) {
        this.base = base;
    }

    /** @param annuelle made during the life of a label, not on the way to it */
    public void enregistrer(Parcours parcours, Collection<Evaluation> evaluations, boolean annuelle, Acte acte) {
        evaluations.forEach(evaluation -> base.sql(
                        "insert into evaluation (demarche, site, module, engagement, resultat, motif, observations, responsable,"
                                + " annuelle, le, auteur)"
                                + " values (:demarche, :site, :module, :engagement, :resultat, :motif, :observations, :responsable, :annuelle, :le, :auteur)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("module", evaluation.module())
                .param("engagement", evaluation.engagement())
                .param("resultat", evaluation.resultat().code())
                .param("motif", evaluation.motif())
                .param("observations", evaluation.observations())
                .param("responsable", evaluation.responsable())
                .param("annuelle", annuelle)
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .update());
    }

    /** The last assessment of each engagement of the site, by module and code. */
    public List<Evaluation> dernieres(Parcours parcours) {
        return lues(parcours, "").query(Evaluations::evaluation).list();
    }

    /** The same, each with who made it, and when. */
    List<EvaluationFaite> dernieresFaites(Parcours parcours) {
        return lues(parcours, "").query(Evaluations::faite).list();
    }

    /** What was last said of each engagement by an instant, on the way to a label or during its life. */
    List<EvaluationFaite> dernieresFaites(Parcours parcours, boolean annuelle, OffsetDateTime auPlusTard) {
        return lues(parcours, " and annuelle = :annuelle and le <= :le")
                .param("annuelle", annuelle)
                .param("le", auPlusTard)
                .query(Evaluations::faite)
                .list();
    }

    /** @param condition of those of which the last one counts; empty for all */
    private JdbcClient.StatementSpec lues(Parcours parcours, String condition) {
        return base.sql(
                        "select module, engagement, resultat, motif, observations, responsable, le, auteur from evaluation where id in ("
                                + "select max(id) from evaluation where demarche = :demarche and site = :site"
                                + condition
                                + " group by engagement) order by module, engagement")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur());
    }

    private static EvaluationFaite faite(ResultSet ligne, int numero) throws SQLException {
        return new EvaluationFaite(
                evaluation(ligne, numero),
                new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
    }

    private static Evaluation evaluation(ResultSet ligne, int numero) throws SQLException {
        return new Evaluation(
                ligne.getString("module"),
                ligne.getString("engagement"),
                Resultat.duCode(ligne.getString("resultat")),
                ligne.getString("motif"),
                ligne.getString("observations"),
                ligne.getString("responsable"));
    }
}
