package fr.labellisation.reprise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catch-ups that this database has had. */
@Repository
class ReprisesFaites {
    private final JdbcClient base;
    private final Clock horloge;

    ReprisesFaites(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    Set<String> noms() {
        return base.sql("select nom from reprise").query(String.class).set();
    }

    void noter(String nom, int objets) {
        base.sql("insert into reprise (nom, faite_le, objets) values (:nom, :maintenant, :objets)")
                .param("nom", nom)
                .param("maintenant", OffsetDateTime.ofInstant(horloge.instant(), horloge.getZone()))
                .param("objets", objets)
                .update();
    }
}
