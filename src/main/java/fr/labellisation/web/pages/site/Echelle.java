package fr.labellisation.web.pages.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From the days of a drawing to shares of its width. */
record Echelle(LocalDate debut, LocalDate fin) {
    private static final int TRIMESTRE = 3;
    /** Months up to which there is room for the name of each quarter. */
    private static final int COURTE = 20;

    private static final double BORD_DROIT = 85;
    private static final double LARGEUR_MINIMALE = 0.6;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM yyyy", Locale.FRENCH);

    /**
     * First day of a quarter or of a month.
     *
     * @param libelle null for those that bear no name
     */
    record Graduation(String x, String libelle) {}

    boolean contient(LocalDate date) {
        return !date.isBefore(debut) && !date.isAfter(fin);
    }

    String place(LocalDate date) {
        return pourCent(part(date));
    }

    /** What is outside of the drawing is cut off. */
    String largeur(LocalDate de, LocalDate a) {
        return pourCent(Math.max(LARGEUR_MINIMALE, part(a) - part(de)));
    }

    /** Over a long time only the years bear their name. */
    List<Graduation> graduations() {
        boolean longue = ChronoUnit.MONTHS.between(debut, fin) > COURTE;
        return Stream.iterate(
                        debut.withDayOfMonth(1).plusMonths(1), mois -> !mois.isAfter(fin), mois -> mois.plusMonths(1))
                .filter(mois -> !longue || mois.getMonthValue() % TRIMESTRE == 1)
                .map(mois -> new Graduation(place(mois), part(mois) > BORD_DROIT ? null : libelle(mois, longue)))
                .toList();
    }

    private static String libelle(LocalDate mois, boolean longue) {
        if (longue) {
            return mois.getMonthValue() == 1 ? String.valueOf(mois.getYear()) : null;
        }
        return mois.getMonthValue() % TRIMESTRE == 1 ? MOIS.format(mois) : null;
    }

    private double part(LocalDate date) {
        LocalDate dedans = date.isBefore(debut) ? debut : date.isAfter(fin) ? fin : date;
        return 100.0 * ChronoUnit.DAYS.between(debut, dedans) / (ChronoUnit.DAYS.between(debut, fin) + 1);
    }

    private static String pourCent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
