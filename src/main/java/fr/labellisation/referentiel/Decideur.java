package fr.labellisation.referentiel;

import fr.labellisation.socle.codes.Code;

/** Who decides on a label. */
public enum Decideur implements Code {
    CERTIFICATEUR("l’organisme certificateur"),
    COMMISSION_NATIONALE("la commission nationale");

    private final String libelle;

    Decideur(String libelle) {
        this.libelle = libelle;
    }

    /** With its article. */
    public String libelle() {
        return libelle;
    }
}
