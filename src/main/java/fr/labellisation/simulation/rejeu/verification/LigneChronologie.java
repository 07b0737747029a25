package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.socle.codes.Code;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One thing that happened during a replay.
 *
 * @param site null when it is for the whole démarche
 * @param element id of the BPMN element, or null
 * @param texte in French
 * @param qui name of the person, or null when nobody acted
 * @param mentions what to know about it: déduit, supposé, en retard, refusé
 */
public record LigneChronologie(
        ZonedDateTime le, String site, Genre genre, String element, String texte, String qui, List<String> mentions) {

    /** What kind of thing it is. */
    public enum Genre implements Code {
        TACHE,
        MINUTERIE,
        MESSAGE,
        RETARD,
        RAPPEL,
        LABEL,
        ECHEANCE,
        DEMARCHE,
        FAIT
    }

    /** The step was brought forward because a fact presupposes it. */
    public static final String DEDUIT = "déduit";
    /** The source does not give the date. */
    public static final String SUPPOSE = "supposé";

    public static final String EN_RETARD = "en retard";
    public static final String REFUSE = "refusé";

    public LigneChronologie {
        mentions = List.copyOf(mentions);
    }
}
