package fr.labellisation.audits;

import fr.labellisation.echeances.Palier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which reminder of an audit comes next. Lead times already past are dropped but the nearest one, which is then due at
 * once; nothing is asked for twice. Source: CONCEPTION, "Two layers of time".
 *
 * @param ouvre moves a date that is no working day
 */
record ProchainRappel(LocalDate audit, List<Palier> paliers, UnaryOperator<LocalDate> ouvre) {

    /**
     * @param demandes lead times already asked for
     * @return the lead time that is next, or empty when only the audit itself remains
     */
    Optional<Palier> apres(Collection<Integer> demandes, LocalDate aujourdhui) {
        int plusProche = demandes.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        List<Palier> restants = paliers.stream()
                .filter(palier -> palier.joursAvant() < plusProche)
                .sorted(Comparator.comparing(Palier::joursAvant))
                .toList();
        Optional<Palier> passe = restants.stream()
                .filter(palier -> jour(palier).isBefore(aujourdhui))
                .findFirst();
        Optional<Palier> aVenir = restants.stream()
                .filter(palier -> !jour(palier).isBefore(aujourdhui))
                .reduce((proche, lointain) -> lointain);
        return passe.isPresent() ? passe : aVenir;
    }

    LocalDate jour(Palier palier) {
        return ouvre.apply(audit.minusDays(palier.joursAvant()));
    }
}
