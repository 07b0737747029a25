package fr.labellisation.lecture.situation;

import java.util.Arrays;

/**
 * What a site shows of its label. The label in force counts, of several a suspended one first, then the one that expires first;
 * without one, how the last one ended.
 */
public enum EtatSite {
    SUSPENDU("suspendu", "Suspendu"),
    /** Expires within {@link Situations#BIENTOT} months. */
    BIENTOT_EXPIRE("bientot-expire", "Bientôt expiré"),
    DELIVRE("delivre", "Délivré"),
    EXPIRE("expire", "Expiré"),
    RETIRE("retire", "Retiré"),
    EN_PREPARATION("en-preparation", "En préparation"),
    SANS_DEMARCHE("sans-demarche", "Sans démarche");

    private final String code;
    private final String libelle;

    EtatSite(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    /** The state as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** Whether the site holds a label that is valid on that day. */
    public boolean labellise() {
        return this == DELIVRE || this == BIENTOT_EXPIRE;
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static EtatSite duCode(String code) {
        return Arrays.stream(values())
                .filter(etat -> etat.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("État inconnu\u00a0: " + code));
    }
}
