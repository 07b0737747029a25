package fr.labellisation.parcours.comites;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The committees that serve a site, and what they say of the yearly duty to hold one. Source: DOMAINE.md §3, step 6. */
record ComitesRecents(List<Comite> comites) {

    /** One was held in the year that ends on that day, or is on its way. */
    boolean tenuOuEnCours(ZonedDateTime maintenant, LocalDate finDAnnee) {
        ZonedDateTime debut = finDAnnee.minusYears(1).atStartOfDay(maintenant.getZone());
        return comites.stream()
                .anyMatch(comite -> comite.aVenir(maintenant.toInstant())
                        || !comite.convoqueLe().isBefore(debut));
    }

    /** The last day on which one met. */
    Optional<LocalDate> dernierTenu(ZonedDateTime maintenant) {
        return comites.stream()
                .filter(comite -> comite.tenu(maintenant.toInstant()))
                .map(comite -> comite.convoqueLe().toLocalDate())
                .max(Comparator.naturalOrder());
    }
}
