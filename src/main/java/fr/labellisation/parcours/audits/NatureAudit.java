package fr.labellisation.parcours.audits;

import java.util.Arrays;

/** What an audit is for. */
public enum NatureAudit {
    INTERNE("interne", "audit interne"),
    INITIAL("initial", "audit externe initial"),
    COMPLEMENTAIRE("complementaire", "audit complémentaire"),
    SUIVI("suivi", "audit de suivi"),
    RENOUVELLEMENT("renouvellement", "audit de renouvellement");

    private final String code;
    private final String libelle;

    NatureAudit(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static NatureAudit duCode(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nature d’audit inconnue\u00a0: " + code));
    }
}
