package fr.labellisation.lecture.ecrits;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.parcours.diagnostic.Grille;
import java.time.OffsetDateTime;

/**
 * An entry of the journal as it is read again.
 *
 * @param cle business key of its process; empty for none
 * @param audit id of the audit that it speaks of; null for none, and where it was not kept
 * @param saisie what was submitted, by field
 */
record EntreeLue(
        OffsetDateTime le,
        String auteur,
        String pour,
        String processus,
        String cle,
        String element,
        Long audit,
        JsonNode saisie) {

    /** Code of the first engagement of an assessment, which is of one module; empty if there is none. */
    String premierEngagement() {
        return saisie.path(Grille.EVALUATIONS).path(0).path("engagement").asText();
    }

    /** The text of a field; empty if it was left empty. */
    String texte(String champ) {
        return saisie.path(champ).asText();
    }
}
