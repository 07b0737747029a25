package fr.labellisation.lecture.journee;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When each person last looked at his day. Who comes back within half an hour is still on the same visit: reloading the page, or
 * returning to it after a task, takes nothing from what is new.
 */
@Repository
public class Visites {
    private static final Duration ABSENCE = Duration.ofMinutes(30);

    private final JdbcClient base;

    Visites(JdbcClient base) {
        this.base = base;
    }

    /**
     * Notes that the person looks now.
     *
     * @return when he last did before this visit; empty on the first
     */
    public Optional<OffsetDateTime> noter(String personne, OffsetDateTime maintenant) {
        int connue = base.sql(
                        "update visite set precedente_le = case when vue_le < :fin then vue_le else precedente_le end,"
                                + " vue_le = :maintenant where personne = :personne")
                .param("fin", maintenant.minus(ABSENCE))
                .param("maintenant", maintenant)
                .param("personne", personne)
                .update();
        if (connue == 0) {
            inscrire(personne, maintenant);
        }
        return base.sql("select precedente_le from visite where personne = :personne and precedente_le is not null")
                .param("personne", personne)
                .query((ligne, rang) -> ligne.getObject("precedente_le", OffsetDateTime.class))
                .optional();
    }

    private void inscrire(String personne, OffsetDateTime maintenant) {
        try {
            base.sql("insert into visite (personne, vue_le) values (:personne, :maintenant)")
                    .param("personne", personne)
                    .param("maintenant", maintenant)
                    .update();
        } catch (DuplicateKeyException autreFenetre) {
            // Two windows opened at once: the other one has noted the same visit.
            return;
        }
    }
}
