package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;

/** Kinds of dated events that a calendar shows. */
public enum NatureEvenement implements Code {
    AUDIT_INTERNE("Audit interne", "tenu"),
    AUDIT_EXTERNE("Audit externe", "tenu"),
    COMITE("Comité local des usagers", "tenu"),
    AUDIT_SUIVI("Audit de suivi au plus tard", "tenu"),
    BILAN_ANNUEL("Bilan annuel", "établi"),
    RENOUVELLEMENT("Ouverture du renouvellement", "décidé"),
    EXPIRATION("Expiration du label", "échu");

    private final String libelle;
    private final String tenu;

    NatureEvenement(String libelle, String tenu) {
        this.libelle = libelle;
        this.tenu = tenu;
    }

    /** What is said of one that took place: « tenu », « établi ». */
    public String tenu() {
        return tenu;
    }

    /** The kind as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    public static NatureEvenement duCode(String code) {
        return Code.exiger(NatureEvenement.class, code, "Événement inconnu");
    }
}
