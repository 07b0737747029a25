package fr.labellisation.parcours.actions.communication;

import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The communication plans of the sites. */
@Repository
public class Communications {
    private final JdbcClient base;

    public Communications(JdbcClient base) {
        this.base = base;
    }

    /** What a plan says of communication from now on, instead of what it said. */
    public void proposer(long plan, List<Communication> communications) {
        base.sql("delete from communication where plan = :plan")
                .param("plan", plan)
                .update();
        communications.forEach(une -> base.sql("insert into communication (plan, cible, message, moyen, le, charge)"
                        + " values (:plan, :cible, :message, :moyen, :le, :charge)")
                .param("plan", plan)
                .param("cible", une.cible())
                .param("message", une.message())
                .param("moyen", une.moyen())
                .param("le", une.le())
                .param("charge", une.charge())
                .update());
    }

    /** In the order in which the plan says them. */
    public List<Communication> duPlan(long plan) {
        return base.sql("select * from communication where plan = :plan order by id")
                .param("plan", plan)
                .query(Communications::communication)
                .list();
    }

    /** Those of the decided plans of a site, the earliest first. */
    public List<Communication> duSite(CodeSite site) {
        return base.sql("select c.* from communication c join plan_actions p on p.id = c.plan and p.rang is not null"
                        + " where p.site = :site order by c.le, c.id")
                .param("site", site.valeur())
                .query(Communications::communication)
                .list();
    }

    private static Communication communication(ResultSet ligne, int numero) throws SQLException {
        return new Communication(
                ligne.getString("cible"),
                ligne.getString("message"),
                ligne.getString("moyen"),
                ligne.getObject("le", LocalDate.class),
                ligne.getString("charge"));
    }
}
