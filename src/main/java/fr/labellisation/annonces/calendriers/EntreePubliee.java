package fr.labellisation.annonces.calendriers;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/**
 * Something dated, as a calendar program shows it.
 *
 * @param code what it is, as {@code audit-12}: the same event keeps it when it moves
 * @param debut a day, or an instant in the zone of its place
 * @param fin excluded, of the same kind
 * @param lieu null if none is known
 * @param statut whether it took place; null while it is to come
 */
public record EntreePubliee(
        String code, String titre, Temporal debut, Temporal fin, String lieu, String description, Statut statut) {

    /** What is known of an event whose day has come. */
    public enum Statut {
        TENU,
        /** Nobody has said that it took place. */
        INCERTAIN
    }

    public static EntreePubliee journee(String code, String titre, LocalDate jour, String description) {
        return new EntreePubliee(code, titre, jour, jour.plusDays(1), null, description, null);
    }

    public static EntreePubliee reunion(
            String code, String titre, ZonedDateTime debut, Duration duree, String lieu, String description) {
        return new EntreePubliee(code, titre, debut, debut.plus(duree), lieu, description, null);
    }

    /**
     * The same when something has become of it.
     *
     * @param suite what its title says of that; empty for nothing
     * @param statut null while it is to come
     */
    public EntreePubliee devenue(String suite, Statut statut) {
        return new EntreePubliee(
                code,
                suite.isEmpty() ? titre : "%s (%s)".formatted(titre, suite),
                debut,
                fin,
                lieu,
                description,
                statut);
    }

    /** Under which its revisions are kept, as the first of them was. */
    String cle() {
        return code + "@labellisation";
    }

    /**
     * The same as in a message about it.
     *
     * @param installation name of the installation, unique in the world
     */
    String uid(String installation) {
        return code + "@" + installation;
    }
}
