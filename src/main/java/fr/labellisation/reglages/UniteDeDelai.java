package fr.labellisation.reglages;

import java.util.Arrays;
import java.util.Optional;

/** In what a delay may be counted, and how many at most: about three years. */
public enum UniteDeDelai {
    JOURS_OUVRES("jours-ouvres", "jours ouvrés", 750),
    JOURS("jours", "jours", 1_100),
    MOIS("mois", "mois", 36);

    private final String code;
    private final String libelle;
    private final int auPlus;

    UniteDeDelai(String code, String libelle, int auPlus) {
        this.code = code;
        this.libelle = libelle;
        this.auPlus = auPlus;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public int auPlus() {
        return auPlus;
    }

    public static Optional<UniteDeDelai> duCode(String code) {
        return Arrays.stream(values()).filter(unite -> unite.code.equals(code)).findFirst();
    }
}
