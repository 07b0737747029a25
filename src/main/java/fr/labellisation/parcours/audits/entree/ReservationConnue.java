package fr.labellisation.parcours.audits.entree;

import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.ObligationsDuLabel;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An external audit that was booked before the path was brought in: its day is known, who comes is not. */
@Component
class ReservationConnue {
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies dates;
    private final ObligationsDuLabel obligations;

    ReservationConnue(Audits audits, AuditsARappeler aRappeler, DatesSuivies dates, ObligationsDuLabel obligations) {
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.dates = dates;
        this.obligations = obligations;
    }

    /** Writes it with its day and sets its reminders going; answers with its id. */
    long reserver(Parcours parcours, NatureAudit nature, LocalDate le) {
        long audit = ecrire(parcours, nature, le);
        dates.suivre(aRappeler.de(audits.exiger(audit)));
        return audit;
    }

    /** Writes it with its day, of which nobody has to be reminded. */
    long ecrire(Parcours parcours, NatureAudit nature, LocalDate le) {
        LocalDate auPlusTard =
                obligations.auditAuPlusTard(parcours, nature, null).orElse(null);
        long audit = audits.demander(parcours.demarche(), parcours.site(), null, null, nature, auPlusTard, null);
        audits.dater(audit, le);
        return audit;
    }
}
