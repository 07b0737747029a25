package fr.labellisation.parcours.audits.entree;

import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An external audit that was booked before the path was brought in: its day is known, who comes is not. */
@Component
public class ReservationConnue {
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies dates;

    ReservationConnue(Audits audits, AuditsARappeler aRappeler, DatesSuivies dates) {
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.dates = dates;
    }

    /** Writes it with its day and sets its reminders going; answers with its id. */
    public long reserver(Parcours parcours, LocalDate le) {
        long audit = audits.demander(parcours.demarche(), parcours.site(), null, null, NatureAudit.INITIAL, null, null);
        audits.dater(audit, le);
        dates.suivre(aRappeler.de(audits.exiger(audit)));
        return audit;
    }
}
