package fr.labellisation.regles;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them in France: « 27 juin 2013 », « 1er juillet 2013 ». */
public final class DateFrancaise {
    private static final DateTimeFormatter MOIS_ET_ANNEE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private DateFrancaise() {}

    public static String longue(LocalDate date) {
        String jour = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return jour + " " + MOIS_ET_ANNEE.format(date);
    }
}
