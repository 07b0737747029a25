package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.rappels.base.Rappel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several reminders of the same thing to the same person only the last that came due is said: after an outage the
 * nearest one, not all those that were missed. What has taken place is not announced any more.
 */
final class PlusProches {
    private static final Comparator<Destination> PLUS_PROCHE = Comparator.<Destination, Instant>comparing(
                    destination -> destination.rappel().duLe())
            .thenComparing(destination -> destination.rappel().palier(), Comparator.reverseOrder())
            .thenComparing(destination -> destination.pour() == null)
            .thenComparing(destination -> destination.rappel().id());

    private PlusProches() {}

    private record Regroupement(String personne, String famille, String objet) {
        static Regroupement de(Destination destination) {
            Rappel rappel = destination.rappel();
            return new Regroupement(
                    destination.vers().id(),
                    rappel.nature().deTache() ? "tache" : rappel.nature().code(),
                    rappel.objet());
        }
    }

    static List<Destination> parmi(Collection<Destination> destinations, LocalDate aujourdhui) {
        Map<Regroupement, Destination> retenues = new LinkedHashMap<>();
        destinations.stream()
                .filter(destination -> !aEuLieu(destination.rappel(), aujourdhui))
                .forEach(destination -> retenues.merge(
                        Regroupement.de(destination), destination, (a, b) -> PLUS_PROCHE.compare(a, b) >= 0 ? a : b));
        return List.copyOf(retenues.values());
    }

    private static boolean aEuLieu(Rappel rappel, LocalDate aujourdhui) {
        return rappel.nature().aLieu() && rappel.jour().isBefore(aujourdhui);
    }
}
