package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.Destinataire;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was sent a calendar file about something dated. */
@Repository
public class DejaDansLAgenda {
    private final JdbcClient base;
    private final Courriels courriels;

    DejaDansLAgenda(JdbcClient base, Courriels courriels) {
        this.base = base;
        this.courriels = courriels;
    }

    /** @param objet what is dated, as its reminders name it: {@code audit:12} */
    public List<Destinataire> de(String objet) {
        return courriels.invites(base.sql("select distinct cr.courriel from courriel_rappel cr"
                        + " join rappel r on r.id = cr.rappel where r.objet = :objet")
                .param("objet", objet)
                .query(Long.class)
                .list());
    }
}
