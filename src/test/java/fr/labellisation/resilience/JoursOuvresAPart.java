package fr.labellisation.resilience;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Working days of 2027 and 2028, written down from DOMAINE.md §5 and not from the product: Easter Sunday is 28 March, then 16 April.
 */
public final class JoursOuvresAPart {
    private static final Set<LocalDate> FERIES = Stream.of(
                    "2027-01-01",
                    "2027-03-29",
                    "2027-05-01",
                    "2027-05-06",
                    "2027-05-08",
                    "2027-05-17",
                    "2027-07-14",
                    "2027-08-15",
                    "2027-11-01",
                    "2027-11-11",
                    "2027-12-25",
                    "2028-01-01",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-08",
                    "2028-05-25",
                    "2028-06-05",
                    "2028-07-14",
                    "2028-08-15",
                    "2028-11-01",
                    "2028-11-11",
                    "2028-12-25",
                    "2029-01-01")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private JoursOuvresAPart() {}

    public static boolean estOuvre(String departement, LocalDate jour) {
        boolean abolition =
                "974".equals(departement) && jour.getMonth() == Month.DECEMBER && jour.getDayOfMonth() == 20;
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FERIES.contains(jour)
                && !abolition;
    }

    /** The same day, or the working day before it. */
    public static LocalDate ouvreAvant(String departement, LocalDate jour) {
        LocalDate ouvre = jour;
        while (!estOuvre(departement, ouvre)) {
            ouvre = ouvre.minusDays(1);
        }
        return ouvre;
    }

    /** That many working days after the day, or before it if there are fewer than none; it does not count itself. */
    public static LocalDate apres(String departement, LocalDate jour, int nombre) {
        LocalDate atteint = jour;
        for (int restants = Math.abs(nombre); restants > 0; ) {
            atteint = atteint.plusDays(Integer.signum(nombre));
            if (estOuvre(departement, atteint)) {
                restants--;
            }
        }
        return atteint;
    }
}
