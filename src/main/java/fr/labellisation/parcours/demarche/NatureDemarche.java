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

    /** The nature of that code; an external audit for a label has the code of the démarche that leads to it. */
    public static NatureDemarche duCode(String code) {
        return Code.exiger(NatureDemarche.class, code, "Nature de démarche inconnue");
    }

    @Override
    public String code() {
        return code;
    }
}
