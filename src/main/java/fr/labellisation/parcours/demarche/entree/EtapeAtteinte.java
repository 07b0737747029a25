package fr.labellisation.parcours.demarche.entree;

import fr.labellisation.socle.codes.Code;

/** Where the path of a site may stand when it is brought in, in the order of the path. */
public enum EtapeAtteinte implements Code {
    DIAGNOSTIC("Diagnostic des écarts"),
    PLAN("Plan d’actions"),
    MISE_EN_OEUVRE("Mise en œuvre"),
    AUDIT_INTERNE("Audit interne"),
    AUDIT_EXTERNE("Audit externe"),
    CONSTATS("Constats de l’audit externe"),
    NON_CONFORMITES("Réponse aux non-conformités"),
    DECISION("Décision attendue");

    private final String libelle;

    EtapeAtteinte(String libelle) {
        this.libelle = libelle;
    }

    /** The step as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** From here on the external audit is booked. */
    public boolean auditReserve() {
        return !AUDIT_INTERNE.apres(this);
    }

    /** From here on the external audit has been held. */
    public boolean auditPasse() {
        return apres(AUDIT_EXTERNE);
    }

    public boolean apres(EtapeAtteinte autre) {
        return compareTo(autre) > 0;
    }
}
