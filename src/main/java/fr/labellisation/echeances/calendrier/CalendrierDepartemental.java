package fr.labellisation.echeances.calendrier;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays and zone that départements share. Thread-safe; each year is computed once. */
final class CalendrierDepartemental {

    private final HolidayManager feries;
    private final String[] subdivision;
    private final Set<String> ecartes;
    private final ZoneId fuseau;
    private final Map<Integer, Set<LocalDate>> parAnnee = new ConcurrentHashMap<>();

    /**
     * @param subdivision part of the calendar, empty for all of it
     * @param ecartes keys of days that the library counts and that are not public holidays here
     */
    CalendrierDepartemental(HolidayManager feries, String subdivision, Set<String> ecartes, ZoneId fuseau) {
        this.feries = feries;
        this.subdivision = subdivision.isEmpty() ? new String[0] : new String[] {subdivision};
        this.ecartes = Set.copyOf(ecartes);
        this.fuseau = fuseau;
    }

    boolean estFerie(LocalDate date) {
        return feries(date.getYear()).contains(date);
    }

    Set<LocalDate> feries(int annee) {
        return parAnnee.computeIfAbsent(annee, this::calculer);
    }

    ZoneId fuseau() {
        return fuseau;
    }

    private Set<LocalDate> calculer(int annee) {
        return feries.getHolidays(Year.of(annee), HolidayType.PUBLIC_HOLIDAY, subdivision).stream()
                .filter(ferie -> !estEcarte(ferie))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean estEcarte(Holiday ferie) {
        return ecartes.stream().anyMatch(cle -> ferie.getPropertiesKey().endsWith(cle));
    }
}
