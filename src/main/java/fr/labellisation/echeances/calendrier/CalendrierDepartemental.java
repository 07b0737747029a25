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
import java.util.stream.Stream;

/**
 * Public holidays and zone that départements share. Thread-safe; each year is computed once.
 *
 * <p>The lundi de Pentecôte is one in every year (code du travail, art. L3133-1, L222-1 before). The library leaves it out
 * from 2004 to 2007, when it was the day of solidarity unless another was agreed (loi 2004-626 of 30 June 2004, until loi
 * 2008-351 of 16 April 2008): worked by many, and a public holiday all the same.
 */
final class CalendrierDepartemental {
    private static final String LUNDI_DE_PAQUES = "EASTER_MONDAY";
    private static final int DE_PAQUES_A_PENTECOTE = 7;

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
                .flatMap(CalendrierDepartemental::avecLaPentecote)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> avecLaPentecote(Holiday ferie) {
        LocalDate jour = ferie.getDate();
        return ferie.getPropertiesKey().endsWith(LUNDI_DE_PAQUES)
                ? Stream.of(jour, jour.plusWeeks(DE_PAQUES_A_PENTECOTE))
                : Stream.of(jour);
    }

    private boolean estEcarte(Holiday ferie) {
        return ecartes.stream().anyMatch(cle -> ferie.getPropertiesKey().endsWith(cle));
    }
}
