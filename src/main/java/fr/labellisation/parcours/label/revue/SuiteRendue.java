package fr.labellisation.parcours.label.revue;

/**
 * What a review decided about an indicator.
 *
 * @param indicateur key of its row
 * @param suite null where nothing was chosen; {@code commentaire} empty where nothing was said
 */
record SuiteRendue(String indicateur, SuiteDonnee suite, String commentaire) {

    boolean vide() {
        return suite == null && commentaire.isEmpty();
    }
}
