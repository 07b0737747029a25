package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
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

    ActionsAConduire(JdbcClient base) {
        this.base = base;
    }

    /** Those of the plan that was decided last for this site. */
    public List<Long> duDernierPlan(Parcours parcours) {
        return base.sql("select a.id from action a join plan_actions p on p.id = a.plan"
                        + " where p.demarche = :demarche and p.site = :site and p.rang = (select max(rang) from plan_actions"
                        + " where demarche = :demarche and site = :site) and a.etat <> :close order by a.id")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("close", EtatAction.CLOSE.code())
                .query(Long.class)
                .list();
    }

    /** The wishes that a users' committee kept. */
    public List<Long> duComite(long comite) {
        return base.sql("select id from action where comite = :comite and etat <> :close order by id")
                .param("comite", comite)
                .param("close", EtatAction.CLOSE.code())
                .query(Long.class)
                .list();
    }

    /** Those that answer the findings of an audit, of any gravity. */
    public List<Long> deLAudit(long audit) {
        return base.sql("select id from action where audit = :audit and etat <> :close order by id")
                .param("audit", audit)
                .param("close", EtatAction.CLOSE.code())
                .query(Long.class)
                .list();
    }

    /** Those that answer these findings. */
    public List<Long> surConstats(Collection<Long> constats) {
        return constats.isEmpty()
                ? List.of()
                : base.sql("select id from action where constat in (:constats) and etat <> :close order by id")
                        .param("constats", constats)
                        .param("close", EtatAction.CLOSE.code())
                        .query(Long.class)
                        .list();
    }
}
