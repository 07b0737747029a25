package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.ReglageModifie;
import java.util.Optional;

/** Where a setting in force comes from. */
public enum Origine {
    DEFAUT("par défaut"),
    MINISTERE("fixé par le ministère"),
    DEPARTEMENT("fixé par le département");

    private final String libelle;

    Origine(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** @param modifie the change that is in force; empty if there is none */
    public static Origine de(Optional<ReglageModifie> modifie) {
        return modifie.map(reglage -> ReglageModifie.TOUS.equals(reglage.portee()) ? MINISTERE : DEPARTEMENT)
                .orElse(DEFAUT);
    }
}
