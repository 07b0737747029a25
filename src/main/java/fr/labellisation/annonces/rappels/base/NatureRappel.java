package fr.labellisation.annonces.rappels.base;

import java.util.Arrays;

/** What a reminder is about. Each has its template under {@code courriels/} and its lead times in PaliersRappel. */
public enum NatureRappel {
    TACHE_PROCHE("tache-proche"),
    TACHE_EN_RETARD("tache-en-retard"),
    AUDIT_INTERNE("audit-interne"),
    AUDIT_EXTERNE("audit-externe"),
    COMITE("comite"),
    BILAN_ANNUEL("bilan-annuel"),
    ENQUETE("enquete"),
    REPONSE_NC("reponse-nc"),
    LEVEE_NC("levee-nc"),
    EXPIRATION("expiration"),
    RENOUVELLEMENT("renouvellement");

    private final String code;

    NatureRappel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Name of its lead times in PaliersRappel. */
    public String paliers() {
        return this == TACHE_PROCHE ? "tache" : code;
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
        return this == TACHE_PROCHE || this == TACHE_EN_RETARD ? EtatRappel.DEMANDE : EtatRappel.PREVU;
    }

    public static NatureRappel duCode(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nature de rappel inconnue\u00a0: " + code));
    }
}
