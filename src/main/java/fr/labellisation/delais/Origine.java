package fr.labellisation.delais;

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
}
