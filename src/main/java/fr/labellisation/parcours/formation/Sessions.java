package fr.labellisation.parcours.formation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the trainings. */
@Repository
public class Sessions {
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
