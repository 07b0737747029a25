package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;

/**
 * What a plan says of an action besides what, who and when; empty texts where it says nothing.
 *
 * @param document reference of the document that it changes or is described in
 * @param priorite code of a {@link Priorite}
 * @param effet what is expected of it
 */
public record Precisions(String theme, String groupeDeTravail, String document, String priorite, String effet) {
    static final Precisions AUCUNE = new Precisions("", "", "", "", "");

    /** How urgent an action is among those of its plan. */
    enum Priorite implements Code {
        HAUTE("haute"),
        NORMALE("normale"),
        BASSE("basse");

        private final String libelle;

        Priorite(String libelle) {
            this.libelle = libelle;
        }

        String libelle() {
            return libelle;
        }
    }
}
