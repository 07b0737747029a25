package fr.labellisation.parcours.actions;

import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which actions a process starts, by id. None of the lists changes because an action of it starts; actions that are closed
 * are never started again.
 */
@Repository
public class ActionsAConduire {
    private final JdbcClient base;
    private final ConstatsARepondre constats;

    ActionsAConduire(JdbcClient base, ConstatsARepondre constats) {
        this.base = base;
        this.constats = constats;
    }

    /** Those of the plan that was decided last for this site. */
    public List<Long> duDernierPlan(Parcours parcours) {
        return base.sql("select a.id from action a join plan_actions p on p.id = a.plan"
                        + " where p.demarche = :demarche and p.site = :site and p.rang = (select max(rang) from plan_actions"
                        + " where demarche = :demarche and site = :site) and a.etat <> 'close' order by a.id")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .query(Long.class)
                .list();
    }

    /** The wishes that a users' committee kept. */
    public List<Long> duComite(long comite) {
        return base.sql("select id from action where comite = :comite and etat <> 'close' order by id")
                .param("comite", comite)
                .query(Long.class)
                .list();
    }

    /** Those that answer the findings of an audit, of any gravity. */
    public List<Long> deLAudit(long audit) {
        return base.sql("select id from action where audit = :audit and etat <> 'close' order by id")
                .param("audit", audit)
                .query(Long.class)
                .list();
    }

    /** Those that answer the findings of this type of an audit. */
    public List<Long> deLAudit(long audit, String typeConstat) {
        List<Long> repondus = constats.deLAudit(audit, typeConstat);
        return repondus.isEmpty()
                ? List.of()
                : base.sql("select id from action where audit = :audit and constat in (:constats) and etat <> 'close'"
                                + " order by id")
                        .param("audit", audit)
                        .param("constats", repondus)
                        .query(Long.class)
                        .list();
    }
}
