package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;
import java.util.List;

/** How far an action has come. */
public enum EtatAction implements Code {
    PROPOSEE,
    DECIDEE,
    REALISEE,
    CLOSE;

    /** Codes of what is to be done, or to be verified. */
    public static List<String> ouverts() {
        return List.of(DECIDEE.code(), REALISEE.code());
    }
}
