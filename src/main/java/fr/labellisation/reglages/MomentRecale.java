package fr.labellisation.reglages;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZonedDateTime;

/**
 * A moment of a path under way that moves.
 *
 * @param minuterie timer that waits for it; null for a day that only announces itself
 * @param intitule French line that says what it is about
 * @param ancien in the zone of the département, as {@code nouveau}
 * @param annonce the date that announces itself, on its new day; null for a moment without reminders
 */
public record MomentRecale(
        String minuterie,
        String intitule,
        CodeDepartement departement,
        ZonedDateTime ancien,
        ZonedDateTime nouveau,
        DateAnnoncee annonce) {}
