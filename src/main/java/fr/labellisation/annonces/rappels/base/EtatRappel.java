package fr.labellisation.annonces.rappels.base;

import java.util.Arrays;

/** Where a reminder stands; see V4__rappels.sql. */
public enum EtatRappel {
    PREVU("prevu"),
    DEMANDE("demande"),
    TRANSMIS("transmis"),
    REMPLACE("remplace"),
    ANNULE("annule"),
    ECARTE("ecarte"),
    SANS_DESTINATAIRE("sans-destinataire");

    private final String code;

    EtatRappel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** It may still be taken back: nobody has read it. */
    boolean enAttente() {
        return this == PREVU || this == DEMANDE;
    }

    /** It was said, or is about to be. */
    boolean dit() {
        return this == DEMANDE || this == TRANSMIS || this == SANS_DESTINATAIRE;
    }

    /** It was taken back, and is wanted again if the date comes back. */
    boolean repris() {
        return this == REMPLACE || this == ANNULE;
    }

    static EtatRappel duCode(String code) {
        return Arrays.stream(values())
                .filter(etat -> etat.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
