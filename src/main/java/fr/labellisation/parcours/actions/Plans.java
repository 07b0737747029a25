package fr.labellisation.parcours.actions;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The plans of actions of the sites. */
@Repository
public class Plans {
    private final JdbcClient base;

    public Plans(JdbcClient base) {
        this.base = base;
    }

    public long ouvrir(Parcours parcours) {
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql("insert into plan_actions (demarche, site) values (:demarche, :site)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .update(cle, "id");
        return cle.getKeyAs(Long.class);
    }

    /** Decides the plan and what it proposes: from here on it is the one in force. */
    public void arreter(long plan, LocalDate le, String par) {
        base.sql("update plan_actions set arrete_le = :le, arrete_par = :par, motif_renvoi = null,"
                        + " rang = (select coalesce(max(autre.rang), 0) + 1 from plan_actions autre"
                        + " where autre.demarche = plan_actions.demarche and autre.site = plan_actions.site)"
                        + " where id = :plan")
                .param("le", le)
                .param("par", par)
                .param("plan", plan)
                .update();
        base.sql("update action set etat = :decidee where plan = :plan and etat = :proposee")
                .param("decidee", EtatAction.DECIDEE.code())
                .param("proposee", EtatAction.PROPOSEE.code())
                .param("plan", plan)
                .update();
    }

    public void renvoyer(long plan, String motif) {
        base.sql("update plan_actions set motif_renvoi = :motif where id = :plan")
                .param("motif", motif)
                .param("plan", plan)
                .update();
    }

    /** The plan of the site that was sent back and not decided since; empty if there is none. */
    Optional<Long> renvoye(Parcours parcours) {
        return base.sql("select max(id) from plan_actions where demarche = :demarche and site = :site"
                        + " and arrete_le is null and motif_renvoi is not null having max(id) is not null")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .query(Long.class)
                .optional();
    }

    /** The plan of the site that was written last. */
    public Optional<Long> dernier(Parcours parcours) {
        return base.sql("select max(id) from plan_actions where demarche = :demarche and site = :site"
                        + " having max(id) is not null")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .query(Long.class)
                .optional();
    }

    /** Why the plan was sent back, if it was. */
    public Optional<String> motifRenvoi(long plan) {
        return base.sql("select motif_renvoi from plan_actions where id = :plan and motif_renvoi is not null")
                .param("plan", plan)
                .query(String.class)
                .optional();
    }

    /** A plan that the steering committee decided on that day. */
    public record PlanArrete(long id, Parcours parcours, LocalDate le) {}

    /** Empty if there is none of this id, or none that is decided. */
    public Optional<PlanArrete> arrete(long id) {
        return base.sql(
                        "select id, demarche, site, arrete_le from plan_actions where id = :id and arrete_le is not null")
                .param("id", id)
                .query(Plans::planArrete)
                .optional();
    }

    /** Those that were ever decided for a site, the last one first. */
    public List<PlanArrete> arretes(CodeSite site) {
        return base.sql("select id, demarche, site, arrete_le from plan_actions where site = :site"
                        + " and arrete_le is not null order by arrete_le desc, id desc")
                .param("site", site.valeur())
                .query(Plans::planArrete)
                .list();
    }

    private static PlanArrete planArrete(ResultSet ligne, int numero) throws SQLException {
        return new PlanArrete(
                ligne.getLong("id"),
                new Parcours(new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))),
                ligne.getObject("arrete_le", LocalDate.class));
    }

    /** Whether a plan is decided for the site. */
    public boolean estArrete(Parcours parcours) {
        return base.sql("select count(*) from plan_actions where demarche = :demarche and site = :site"
                                + " and rang is not null")
                        .param("demarche", parcours.demarche().valeur())
                        .param("site", parcours.site().valeur())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
