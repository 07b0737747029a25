package fr.labellisation.annonces.rappels.message;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How far a day is, as a person says it. */
final class DansCombien {
    /** From here on days say less than months. */
    private static final int JOURS_EN_MOIS = 120;

    private DansCombien() {}

    /** « demain », « dans 30 jours », « dans 8 mois », « dépassé depuis 3 jours ». */
    static String de(LocalDate aujourdhui, LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(aujourdhui, jour);
        if (jours < 0) {
            return "dépassé " + depuis(aujourdhui, jour);
        }
        if (jours >= JOURS_EN_MOIS) {
            return "dans " + Period.between(aujourdhui, jour).toTotalMonths() + " mois";
        }
        return switch ((int) jours) {
            case 0 -> "aujourd’hui";
            case 1 -> "demain";
            default -> "dans " + jours + " jours";
        };
    }

    /** « depuis hier », « depuis 3 jours ». */
    static String depuis(LocalDate aujourdhui, LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(jour, aujourdhui);
        if (jours <= 0) {
            return "depuis aujourd’hui";
        }
        return jours == 1 ? "depuis hier" : "depuis " + jours + " jours";
    }
}
