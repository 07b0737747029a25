package fr.labellisation.parcours.preparation;

import fr.labellisation.socle.regles.Avis;
import java.util.Optional;

/** Actions must be closed before an audit. Source: DOMAINE.md §3, step 10. */
final class ActionsOuvertes {

    private ActionsOuvertes() {}

    static Optional<String> refus(int ouvertes) {
        return ouvertes == 1
                ? Optional.of("Une action corrective reste ouverte.")
                : Avis.refus(ouvertes > 1, "%d actions correctives restent ouvertes.", ouvertes);
    }
}
