package fr.labellisation.parcours.label.passage;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A renewal as it was decided: what the site held and what follows, in the words of that day.
 *
 * @param label code of the one that is renewed
 * @param ancien the way that led to it
 * @param suivante the démarche of the renewal; null until it is open
 */
public record PassageDecide(
        String label, Parcours ancien, CodeDemarche suivante, ChangementDeVersion changement, Acte acte) {

    /** Codes of the engagements that are carried over, by the code that they have now. */
    Map<String, String> repris() {
        return changement.lignes().stream()
                .filter(ligne -> ligne.sort() == SortDEngagement.REPRIS)
                .collect(Collectors.toMap(
                        ligne -> ligne.apres().code(), ligne -> ligne.avant().code(), (premier, second) -> premier));
    }
}
