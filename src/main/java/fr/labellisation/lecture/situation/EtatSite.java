package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.List;

/**
 * What a site shows of its label. The label in force counts, of several a suspended one first, then the one that expires first;
 * without one, how the last one ended.
 */
public enum EtatSite implements Code {
    SUSPENDU("Suspendu"),
    /** Expires within {@link Situations#BIENTOT} months. */
    BIENTOT_EXPIRE("Bientôt expiré"),
    DELIVRE("Délivré"),
    EXPIRE("Expiré"),
    RETIRE("Retiré"),
    EN_PREPARATION("En préparation"),
    SANS_DEMARCHE("Sans démarche");

    private final String libelle;

    EtatSite(String libelle) {
        this.libelle = libelle;
    }

    /** The state as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** Whether the site holds a label that is valid on that day. */
    public boolean labellise() {
        return this == DELIVRE || this == BIENTOT_EXPIRE;
    }

    /** Codes of those of a site that holds a label. */
    static List<String> labellises() {
        return Arrays.stream(values())
                .filter(EtatSite::labellise)
                .map(EtatSite::code)
                .toList();
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static EtatSite duCode(String code) {
        return Code.exiger(EtatSite.class, code, "État inconnu");
    }
}
