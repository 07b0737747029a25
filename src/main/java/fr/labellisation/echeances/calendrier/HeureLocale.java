package fr.labellisation.echeances.calendrier;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** What time it is in a département, on the clock of the application. */
@Component
public class HeureLocale {
    /** Département whose day is that of the country. */
    public static final CodeDepartement NATION = new CodeDepartement("75");

    private final Clock horloge;
    private final JoursOuvres jours;

    public HeureLocale(Clock horloge, JoursOuvres jours) {
        this.horloge = horloge;
        this.jours = jours;
    }

    public ZonedDateTime maintenant(CodeDepartement departement) {
        return horloge.instant().atZone(jours.fuseau(departement));
    }

    public LocalDate aujourdhui(CodeDepartement departement) {
        return maintenant(departement).toLocalDate();
    }
}
