package fr.labellisation.web.pages.calendrier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A month in weeks from Monday to Sunday, with the days before and after it that complete them. */
record MoisDuCalendrier(String titre, List<List<Jour>> semaines) {
    private static final int PAR_JOUR = 4;
    private static final int JOURS = 7;

    /**
     * A day and what happens on it.
     *
     * @param titre « vendredi 27 juin »
     * @param horsMois belongs to the month before or after: nothing is written in it
     */
    record Jour(LocalDate date, String titre, boolean horsMois, boolean aujourdhui, List<EntreeCalendrier> evenements) {

        /** Those that fit in a cell. */
        public List<EntreeCalendrier> premiers() {
            return evenements.subList(0, Math.min(PAR_JOUR, evenements.size()));
        }

        public List<EntreeCalendrier> autres() {
            return evenements.subList(premiers().size(), evenements.size());
        }
    }

    static MoisDuCalendrier de(YearMonth mois, LocalDate aujourdhui, Map<LocalDate, List<EntreeCalendrier>> parJour) {
        List<List<Jour>> semaines = new ArrayList<>();
        LocalDate lundi = mois.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!lundi.isAfter(mois.atEndOfMonth())) {
            List<Jour> semaine = new ArrayList<>();
            for (int n = 0; n < JOURS; n++) {
                LocalDate date = lundi.plusDays(n);
                semaine.add(new Jour(
                        date,
                        titre(date),
                        !YearMonth.from(date).equals(mois),
                        date.equals(aujourdhui),
                        parJour.getOrDefault(date, List.of())));
            }
            semaines.add(List.copyOf(semaine));
            lundi = lundi.plusWeeks(1);
        }
        return new MoisDuCalendrier(titre(mois), List.copyOf(semaines));
    }

    /** The days on which something happens, in order. */
    public List<Jour> agenda() {
        return semaines.stream()
                .flatMap(List::stream)
                .filter(jour -> !jour.evenements().isEmpty())
                .toList();
    }

    /** « novembre 2026 ». */
    static String titre(YearMonth mois) {
        return mois.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + mois.getYear();
    }

    private static String titre(LocalDate date) {
        return "%s %s %s"
                .formatted(
                        date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                        date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth(),
                        date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }
}
