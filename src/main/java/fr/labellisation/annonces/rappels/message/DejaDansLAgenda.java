package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was sent a calendar file about something dated. */
@Component
public class DejaDansLAgenda {
    private final RaisonsDesMessages raisons;
    private final Courriels courriels;

    DejaDansLAgenda(RaisonsDesMessages raisons, Courriels courriels) {
        this.raisons = raisons;
        this.courriels = courriels;
    }

    /** @param objet what is dated, as its reminders name it: {@code audit:12} */
    public List<Destinataire> de(String objet) {
        return courriels.invites(raisons.courriels(objet));
    }
}
