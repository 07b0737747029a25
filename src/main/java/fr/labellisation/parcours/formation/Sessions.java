package fr.labellisation.parcours.formation;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the trainings. */
@Repository
public class Sessions {
    private static final String SITUEES =
            "select s.*, f.demarche, f.site from session_formation s" + " join formation f on f.id = s.formation ";

    private final JdbcClient base;

    public Sessions(JdbcClient base) {
        this.base = base;
    }

    public void prevoir(long formation, String intitule, LocalDate le) {
        base.sql("insert into session_formation (formation, intitule, prevue_le) values (:formation, :intitule, :le)")
                .param("formation", formation)
                .param("intitule", intitule)
                .param("le", le)
                .update();
    }

    /** In the order of their days. */
    public List<Session> de(long formation) {
        return base.sql("select * from session_formation where formation = :formation order by prevue_le, id")
                .param("formation", formation)
                .query(Sessions::session)
                .list();
    }

    public Session exiger(long id) {
        return base.sql("select * from session_formation where id = :id")
                .param("id", id)
                .query(Sessions::session)
                .single();
    }

    /** A session, and the site whose agents it trains. */
    public record SessionSituee(Session session, Parcours parcours) {}

    /** Empty if there is none. */
    public Optional<SessionSituee> trouver(long id) {
        return base.sql(SITUEES + "where s.id = :id")
                .param("id", id)
                .query(Sessions::situee)
                .optional();
    }

    /** Those of all the trainings of a site, the last one first. */
    public List<SessionSituee> duSite(CodeSite site) {
        return base.sql(SITUEES + "where f.site = :site order by s.prevue_le desc, s.id desc")
                .param("site", site.valeur())
                .query(Sessions::situee)
                .list();
    }

    private static SessionSituee situee(ResultSet ligne, int numero) throws SQLException {
        return new SessionSituee(
                session(ligne, numero),
                new Parcours(new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))));
    }

    void tenir(long id, LocalDate le, Assiduite assiduite) {
        base.sql("update session_formation set tenue_le = :le, convoques = :convoques, presents = :presents"
                        + " where id = :id")
                .param("le", le)
                .param("convoques", assiduite.convoques())
                .param("presents", assiduite.presents())
                .param("id", id)
                .update();
    }

    private static Session session(ResultSet ligne, int numero) throws SQLException {
        return new Session(
                ligne.getLong("id"),
                ligne.getString("intitule"),
                ligne.getObject("prevue_le", LocalDate.class),
                ligne.getObject("tenue_le", LocalDate.class),
                ligne.getObject("convoques", Integer.class),
                ligne.getObject("presents", Integer.class));
    }
}
