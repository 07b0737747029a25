package fr.labellisation.web.lignes;

import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Writes dates and numbers as a person reads them.
 *
 * @param fuseau zone of the département, in which its days are counted
 * @param aujourdhui its day
 */
public record EnClair(ZoneId fuseau, LocalDate aujourdhui) {
    /** Days from which on a time is said in months. */
    private static final int EN_MOIS = 90;

    public LocalDate jour(OffsetDateTime instant) {
        return instant.atZoneSameInstant(fuseau).toLocalDate();
    }

    /** Empty for no instant. */
    public String date(OffsetDateTime instant) {
        return instant == null ? "" : DateFrancaise.de(jour(instant));
    }

    /** « à 10 h 12 » today, « le 27 juin 2013 à 10 h 12 » on another day. */
    public String moment(OffsetDateTime instant) {
        ZonedDateTime la = instant.atZoneSameInstant(fuseau);
        String heure = "à %d\u00a0h\u00a0%02d".formatted(la.getHour(), la.getMinute());
        return jour(instant).equals(aujourdhui) ? heure : "le " + date(instant) + " " + heure;
    }

    /** Today, with the day of the week: « lundi 7 janvier 2013 ». */
    public String jourDeSemaine() {
        return aujourdhui.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " "
                + DateFrancaise.de(aujourdhui);
    }

    /** When a reminder leaves; one whose day is past goes with the next message. */
    public String depart(OffsetDateTime le) {
        return jour(le).isBefore(aujourdhui) ? "au prochain message" : date(le);
    }

    /** « 12 jours »; what fell due on this very day is late since today. */
    public String retard(OffsetDateTime due) {
        return retard(jour(due), aujourdhui);
    }

    public static String retard(LocalDate due, LocalDate le) {
        long jours = ChronoUnit.DAYS.between(due, le);
        return jours < 1 ? "moins d’un jour" : nombre(jours, "jour", "jours");
    }

    /** « aujourd’hui », « demain », « dans 12 jours », « dans 11 mois »; empty for a day that is past. */
    public String dans(LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(aujourdhui, jour);
        if (jours < 0) {
            return "";
        }
        if (jours > EN_MOIS) {
            return "dans " + nombre(ChronoUnit.MONTHS.between(aujourdhui, jour), "mois", "mois");
        }
        return jours == 0 ? "aujourd’hui" : jours == 1 ? "demain" : "dans " + nombre(jours, "jour", "jours");
    }

    /** « 34 jours trop tard », « 12 jours d’avance », of a number of days that is not 0. */
    public static String ecart(int jours) {
        return nombre(Math.abs(jours), "jour", "jours") + (jours > 0 ? " trop tard" : " d’avance");
    }

    public static String nombre(long nombre, String un, String plusieurs) {
        return nombre + "\u00a0" + (nombre > 1 ? plusieurs : un);
    }
}
