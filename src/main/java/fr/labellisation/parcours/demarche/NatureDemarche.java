package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.codes.Code;

/** Why a démarche is led. */
public enum NatureDemarche implements Code {
    INITIAL("initial"),
    RENOUVELLEMENT("renouvellement"),
    /** Stands for a label delivered before the software came; rows have always said « reprise ». */
    IMPORT("reprise");

    private final String code;

    NatureDemarche(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
