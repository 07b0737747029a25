package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Parcours;
import java.util.Map;
import java.util.Optional;

/** What a diagnosis and a plan ask of the life of labels: from which way a renewal goes on. */
public interface CyclePrecedent {

    /** Empty for a first label, and for a renewal decided before this was kept. */
    Optional<Precedent> de(Parcours parcours);

    /**
     * The way that led to the label which is renewed.
     *
     * @param repris codes that its engagements had, by the code under which they are carried over; those that are new or to be
     *     compared are left out
     */
    record Precedent(Parcours ancien, Map<String, String> repris) {
        public Precedent {
            repris = Map.copyOf(repris);
        }

        /** The code under which an engagement is carried over; empty if it is not. */
        public Optional<String> codeActuel(String ancienCode) {
            return repris.entrySet().stream()
                    .filter(engagement -> engagement.getValue().equals(ancienCode))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
