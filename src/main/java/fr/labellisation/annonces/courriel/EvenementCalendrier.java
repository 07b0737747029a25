package fr.labellisation.annonces.courriel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/**
 * Something dated, as a calendar shows it.
 *
 * @param code what it is, as {@code audit-12}: the same event keeps it when it moves
 * @param debut a day, or an instant
 * @param fin excluded, of the same kind
 * @param lieu null if none is known
 * @param description null if there is nothing to add
 */
public record EvenementCalendrier(
        String code, String titre, Temporal debut, Temporal fin, String lieu, String description) {

    /** Something that takes a whole day, in whatever zone the calendar is read. */
    public static EvenementCalendrier journee(String code, String titre, LocalDate jour, String description) {
        return new EvenementCalendrier(code, titre, jour, jour.plusDays(1), null, description);
    }

    public static EvenementCalendrier reunion(
            String code, String titre, ZonedDateTime debut, Duration duree, String lieu, String description) {
        return new EvenementCalendrier(
                code, titre, debut.toInstant(), debut.plus(duree).toInstant(), lieu, description);
    }

    /**
     * The same wherever it is written: in a message or in a calendar that somebody subscribes to.
     *
     * @param installation name of the installation, unique in the world
     */
    String uid(String installation) {
        return code + "@" + installation;
    }
}
