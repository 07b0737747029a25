package fr.labellisation.lecture.ecrits;

/** What a writing is about beside the site itself; of several audits the one whose number was kept, of several committees the one that the day of writing tells. */
enum AProposDe {
    SITE,
    MODULE,
    ACTION,
    /** Whom a survey asks: its task says so. */
    PUBLIC,
    COMITE_A_VENIR,
    COMITE_TENU,
    AUDIT_INTERNE_A_VENIR,
    AUDIT_INTERNE_TENU,
    AUDIT_EXTERNE_A_VENIR,
    AUDIT_EXTERNE_TENU;

    boolean comite() {
        return this == COMITE_A_VENIR || this == COMITE_TENU;
    }

    boolean audit() {
        return auditInterne() || this == AUDIT_EXTERNE_A_VENIR || this == AUDIT_EXTERNE_TENU;
    }

    boolean auditInterne() {
        return this == AUDIT_INTERNE_A_VENIR || this == AUDIT_INTERNE_TENU;
    }

    boolean aVenir() {
        return this == COMITE_A_VENIR || this == AUDIT_INTERNE_A_VENIR || this == AUDIT_EXTERNE_A_VENIR;
    }
}
