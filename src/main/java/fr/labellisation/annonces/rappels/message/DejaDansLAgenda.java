package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was sent a calendar file about something dated. */
@Component
public class DejaDansLAgenda {
    private final RegistreDesRappels registre;
    private final Courriels courriels;

    DejaDansLAgenda(RegistreDesRappels registre, Courriels courriels) {
        this.registre = registre;
        this.courriels = courriels;
    }

    /** @param objet what is dated, as its reminders name it: {@code audit:12} */
    public List<Destinataire> de(String objet) {
        return courriels.invites(registre.courriels(objet));
    }
}
