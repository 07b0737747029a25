package fr.labellisation.referentiel.catalogue;

import fr.labellisation.referentiel.FauteDeReferentiel;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.util.List;
import java.util.Map;

/**
 * What was read of a file that was handed in.
 *
 * @param fichier what it says; null where it could not be read so far
 * @param lieux where each key is found: « Engagements B3 », « ligne 12 »
 * @param fautes of its cells
 * @param fautifs keys that are told by a fault of a cell already
 */
record VersionDeposee(
        FichierReferentiel fichier, Map<String, String> lieux, List<FauteDeFeuille> fautes, List<String> fautifs) {

    static VersionDeposee illisible(List<FauteDeFeuille> fautes) {
        return new VersionDeposee(null, Map.of(), fautes, List.of());
    }

    boolean dejaDite(FauteDeReferentiel faute) {
        return fautifs.contains(faute.chemin());
    }

    /** The fault where a person finds it: at its key, or at what the key is in. */
    FauteDeFeuille situer(FauteDeReferentiel faute) {
        String chemin = faute.chemin();
        while (!chemin.isEmpty() && !lieux.containsKey(chemin)) {
            chemin = chemin.substring(0, Math.max(0, Math.max(chemin.lastIndexOf('.'), chemin.lastIndexOf('['))));
        }
        String phrase = faute.phrase();
        return new FauteDeFeuille(
                lieux.getOrDefault(chemin, ""), Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".");
    }
}
