package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;

/** What an action answers: a gap of the diagnosis, a finding of an audit, a wish of the users' committee. */
public enum OrigineAction implements Code {
    ECART("Écart du diagnostic"),
    CONSTAT("Constat d’audit"),
    SOUHAIT("Souhait du comité");

    private final String libelle;

    OrigineAction(String libelle) {
        this.libelle = libelle;
    }

    /** As a person reads it. */
    public String libelle() {
        return libelle;
    }
}
