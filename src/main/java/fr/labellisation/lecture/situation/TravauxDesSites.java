package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.situation.EvenementDate.Devenir;
import fr.labellisation.lecture.situation.EvenementDate.Issue;
import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dated work of the sites beside the events of their paths: by when decided actions are to be carried out, when plans and
 * démarches mean to say something, when working groups meet.
 */
@Repository
public class TravauxDesSites {
    private static final String TOUS = "select cast(:action as varchar) as genre, a.id, a.site, s.nom,"
            + " a.intitule as quoi, '' as precision_, a.echeance as le,"
            + " case when a.etat = :decidee then 0 else 1 end as fait"
            + " from action a left join site s on s.code = a.site"
            + " where a.demarche like :demarches and a.etat <> :proposee and a.abandon is null"
            + " and a.echeance between :du and :au"
            + " union all select cast(:communication as varchar), c.id, p.site, s.nom, c.cible, c.moyen, c.le, 0"
            + " from communication c left join plan_actions p on p.id = c.plan left join site s on s.code = p.site"
            + " where (c.demarche like :demarches or p.rang is not null and p.demarche like :demarches)"
            + " and c.le between :du and :au"
            + " union all select cast(:groupe as varchar), r.id, g.site, s.nom, g.nom, r.lieu, r.le, 0"
            + " from reunion_de_groupe r join groupe_de_travail g on g.id = r.groupe join site s on s.code = g.site"
            + " where s.departement = :departement and r.le between :du and :au order by le, genre, id";

    private final JdbcClient base;

    TravauxDesSites(JdbcClient base) {
        this.base = base;
    }

    /** What kind of work. */
    public enum Genre implements Code {
        ACTION("Action à réaliser"),
        COMMUNICATION("Communication"),
        GROUPE("Groupe de travail");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * Work that has a day.
     *
     * @param site null for what is common to all the sites of its démarche, and so is {@code siteNom}
     * @param quoi the action, whom the communication is for, or the name of the group
     * @param precision how something is said, or where a group meets; empty for an action
     * @param fait whether an action is carried out
     */
    public record TravailDate(
            Genre genre,
            long id,
            CodeSite site,
            String siteNom,
            String quoi,
            String precision,
            LocalDate le,
            boolean fait) {

        /** What became of it: of an action it is said that it was done, the rest is over when its day is past. */
        public Devenir devenir(LocalDate aujourdhui) {
            boolean passe = le.isBefore(aujourdhui);
            if (fait || genre != Genre.ACTION && passe) {
                return new Devenir(Issue.TENU, "fait");
            }
            return passe ? new Devenir(Issue.MANQUE, "non fait à ce jour") : Devenir.A_VENIR;
        }

        /** « Communication : Les agents, Réunion ». */
        public String enClair() {
            return "%s\u00a0: %s%s".formatted(genre.libelle(), quoi, precision.isEmpty() ? "" : ", " + precision);
        }
    }

    /** That of a département between two days, both included, the earliest first; by one statement. */
    public List<TravailDate> duDepartement(CodeDepartement departement, LocalDate du, LocalDate au) {
        return base.sql(TOUS)
                .param("action", Genre.ACTION.code())
                .param("communication", Genre.COMMUNICATION.code())
                .param("groupe", Genre.GROUPE.code())
                .param("decidee", EtatAction.DECIDEE.code())
                .param("proposee", EtatAction.PROPOSEE.code())
                .param("demarches", CodeDemarche.motif(departement))
                .param("departement", departement.valeur())
                .param("du", du)
                .param("au", au)
                .query(TravauxDesSites::travail)
                .list();
    }

    private static TravailDate travail(ResultSet ligne, int rang) throws SQLException {
        return new TravailDate(
                Code.exiger(Genre.class, ligne.getString("genre"), "Genre de travail inconnu"),
                ligne.getLong("id"),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("nom"),
                ligne.getString("quoi"),
                ligne.getString("precision_"),
                ligne.getObject("le", LocalDate.class),
                ligne.getInt("fait") == 1);
    }
}
