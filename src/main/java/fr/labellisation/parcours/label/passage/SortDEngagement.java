package fr.labellisation.parcours.label.passage;

import fr.labellisation.socle.codes.Code;

/** What becomes of an engagement when the site goes over to another version, or to other modules. */
public enum SortDEngagement implements Code {
    REPRIS("Repris"),
    NOUVEAU("Nouveau"),
    DISPARU("Disparaît"),
    /** Nobody can tell from what is known of the titles: somebody compares the papers. */
    A_RAPPROCHER("À rapprocher");

    private final String libelle;

    SortDEngagement(String libelle) {
        this.libelle = libelle;
    }

    /** As a person reads it. */
    public String libelle() {
        return libelle;
    }
}
