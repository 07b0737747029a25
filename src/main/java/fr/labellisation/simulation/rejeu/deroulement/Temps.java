package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.moteur.Horloge;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** The simulated time, read in the zone of the département of the case. */
record Temps(Horloge horloge, ZoneId fuseau) {

    ZonedDateTime maintenant() {
        return horloge.instant().atZone(fuseau);
    }

    LocalDate aujourdhui() {
        return maintenant().toLocalDate();
    }

    void aller(LocalDateTime quand) {
        horloge.regler(quand.atZone(fuseau).toInstant());
    }

    ZonedDateTime de(Date date) {
        return date == null ? null : date.toInstant().atZone(fuseau);
    }
}
