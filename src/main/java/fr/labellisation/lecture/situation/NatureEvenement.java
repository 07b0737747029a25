package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;

/** Kinds of dated events that a calendar shows. */
public enum NatureEvenement implements Code {
    AUDIT_INTERNE("Audit interne"),
    AUDIT_EXTERNE("Audit externe"),
    COMITE("Comité local des usagers"),
    AUDIT_SUIVI("Audit de suivi au plus tard"),
    BILAN_ANNUEL("Bilan annuel"),
    RENOUVELLEMENT("Ouverture du renouvellement"),
    EXPIRATION("Expiration du label");

    private final String libelle;

    NatureEvenement(String libelle) {
        this.libelle = libelle;
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
