package fr.labellisation.socle.regles;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes a date as a person reads it: « 27 juin 2013 », « 1er juillet 2013 ». */
public final class DateFrancaise {

    private DateFrancaise() {}

    public static String de(LocalDate date) {
        String jour = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return "%s %s %d"
                .formatted(jour, date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH), date.getYear());
    }
}
