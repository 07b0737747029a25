package fr.labellisation.parcours.actions.communication;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The communication plans of the démarches and of their sites. */
@Repository
public class Communications {
    /** No démarche is called so; a list of none is no SQL. */
    private static final List<String> AUCUNE = List.of("");

    private final JdbcClient base;

    public Communications(JdbcClient base) {
        this.base = base;
    }

    /** What a plan says of communication from now on, instead of what it said. */
    public void proposer(long plan, List<Communication> communications) {
        base.sql("delete from communication where plan = :plan")
                .param("plan", plan)
                .update();
        communications.forEach(une -> garder(plan, null, une));
    }

    /** What a whole démarche means to say, beside the plans of its sites. */
    public void prevoir(CodeDemarche demarche, List<Communication> communications) {
        communications.forEach(une -> garder(null, demarche, une));
    }

    private void garder(Long plan, CodeDemarche demarche, Communication une) {
        base.sql("insert into communication (plan, demarche, cible, message, moyen, le, charge)"
                        + " values (:plan, :demarche, :cible, :message, :moyen, :le, :charge)")
                .param("plan", plan)
                .param("demarche", CodeDemarche.texte(demarche))
                .param("cible", une.cible())
                .param("message", une.message())
                .param("moyen", une.moyen())
                .param("le", une.le())
                .param("charge", une.charge())
                .update();
    }

    /** In the order in which the plan says them. */
    public List<Communication> duPlan(long plan) {
        return base.sql("select * from communication where plan = :plan order by id")
                .param("plan", plan)
                .query(Communications::communication)
                .list();
    }

    /**
     * Those of the decided plans of a site and of its démarches, the earliest first.
     *
     * @param siennes the démarches that it is in, or was
     */
    public List<Communication> duSite(CodeSite site, Collection<CodeDemarche> siennes) {
        return base.sql(
                        "select c.* from communication c left join plan_actions p on p.id = c.plan"
                                + " where p.site = :site and p.rang is not null or c.demarche in (:siennes) order by c.le, c.id")
                .param("site", site.valeur())
                .param(
                        "siennes",
                        siennes.isEmpty()
                                ? AUCUNE
                                : siennes.stream().map(CodeDemarche::valeur).toList())
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
