package fr.labellisation.lecture.situation;

import java.util.Arrays;

/** Kinds of dated events that a calendar shows. */
public enum NatureEvenement {
    AUDIT_INTERNE("audit-interne", "Audit interne"),
    AUDIT_EXTERNE("audit-externe", "Audit externe"),
    COMITE("comite", "Comité local des usagers"),
    AUDIT_SUIVI("audit-suivi", "Audit de suivi au plus tard"),
    BILAN_ANNUEL("bilan-annuel", "Bilan annuel"),
    RENOUVELLEMENT("renouvellement", "Ouverture du renouvellement"),
    EXPIRATION("expiration", "Expiration du label");

    private final String code;
    private final String libelle;

    NatureEvenement(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    /** The kind as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** @throws IllegalArgumentException if no kind has this code */
    public static NatureEvenement duCode(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Événement inconnu\u00a0: " + code));
    }
}
