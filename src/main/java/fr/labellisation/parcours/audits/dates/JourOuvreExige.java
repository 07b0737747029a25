package fr.labellisation.parcours.audits.dates;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Audits take place on working days of the département. */
@Component
public class JourOuvreExige {
    private final JoursOuvres jours;

    JourOuvreExige(JoursOuvres jours) {
        this.jours = jours;
    }

    /** @throws SaisieRefusee if nobody works on that day */
    public void verifier(CodeDepartement departement, LocalDate date) {
        if (!jours.estOuvre(departement, date)) {
            throw new SaisieRefusee(
                    "Le %s n’est pas un jour ouvré dans ce département : choisissez un autre jour.",
                    DateFrancaise.de(date));
        }
    }
}
