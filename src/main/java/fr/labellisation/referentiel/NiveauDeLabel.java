package fr.labellisation.referentiel;

import fr.labellisation.socle.codes.Code;

/** How far a label goes where its version tells levels apart. */
public enum NiveauDeLabel implements Code {
    BRONZE("Bronze"),
    ARGENT("Argent"),
    OR("Or");

    private final String libelle;

    NiveauDeLabel(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
