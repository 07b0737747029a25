package fr.labellisation.annonces.rappels.base;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;

/** What a reminder is about. Each has its template under {@code courriels/} and its lead times in PaliersRappel. */
public enum NatureRappel implements Code {
    TACHE_PROCHE,
    TACHE_EN_RETARD,
    AUDIT_INTERNE,
    AUDIT_EXTERNE,
    COMITE,
    BILAN_ANNUEL,
    ENQUETE,
    REPONSE_NC,
    LEVEE_NC,
    EXPIRATION,
    RENOUVELLEMENT;

    /** Name of its lead times in PaliersRappel. */
    public String paliers() {
        return this == TACHE_PROCHE ? "tache" : code();
    }

    /** The one that these lead times of PaliersRappel are for. */
    public static NatureRappel desPaliers(String paliers) {
        return Arrays.stream(values())
                .filter(nature -> nature != TACHE_EN_RETARD && nature.paliers().equals(paliers))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Paliers inconnus\u00a0: " + paliers));
    }

    /** In what state its rows wait: those of a task are asked for at once, others by the timer of their process. */
    EtatRappel etatInitial() {
        return deTache() ? EtatRappel.DEMANDE : EtatRappel.PREVU;
    }

    /** Whether it is about a task, which needs no process to announce it. */
    public boolean deTache() {
        return this == TACHE_PROCHE || this == TACHE_EN_RETARD;
    }

    /** Whether it takes place on its day; the others stay to be done when their day is past. */
    public boolean aLieu() {
        return this == AUDIT_INTERNE || this == AUDIT_EXTERNE || this == COMITE;
    }

    public static NatureRappel duCode(String code) {
        return Code.exiger(NatureRappel.class, code, "Nature de rappel inconnue");
    }
}
