package fr.labellisation.parcours.audits.constats;

import fr.labellisation.socle.codes.Code;

/** What an audit is for. */
public enum NatureAudit implements Code {
    INTERNE("audit interne"),
    INITIAL("audit externe initial"),
    COMPLEMENTAIRE("audit complémentaire"),
    SUIVI("audit de suivi"),
    RENOUVELLEMENT("audit de renouvellement");

    private final String libelle;

    NatureAudit(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether it checks the minor non-conformities of the audits before it. Source: DOMAINE.md §3. */
    public boolean verifieLesMineures() {
        return this == SUIVI || this == RENOUVELLEMENT;
    }

    public static NatureAudit duCode(String code) {
        return Code.exiger(NatureAudit.class, code, "Nature d’audit inconnue");
    }
}
