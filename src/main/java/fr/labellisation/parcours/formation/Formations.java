package fr.labellisation.parcours.formation;

import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The trainings of the agents of the sites. */
@Repository
public class Formations {
    private final JdbcClient base;

    public Formations(JdbcClient base) {
        this.base = base;
    }

    public long ouvrir(Parcours parcours, LocalDate le) {
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql("insert into formation (demarche, site, ouverte_le) values (:demarche, :site, :le)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("le", le)
                .update(cle, "id");
        return cle.getKeyAs(Long.class);
    }

    public void clore(long id, LocalDate le, String bilan) {
        base.sql("update formation set close_le = :le, bilan = :bilan where id = :id")
                .param("le", le)
                .param("bilan", bilan)
                .param("id", id)
                .update();
    }

    /** Whether the site has a training and its last one is closed. */
    public boolean derniereClose(Parcours parcours) {
        return base.sql("select count(*) from formation where close_le is not null and id ="
                                + " (select max(id) from formation where demarche = :demarche and site = :site)")
                        .param("demarche", parcours.demarche().valeur())
                        .param("site", parcours.site().valeur())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
