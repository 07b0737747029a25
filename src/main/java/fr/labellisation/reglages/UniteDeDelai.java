package fr.labellisation.reglages;

import fr.labellisation.socle.codes.Code;
import java.util.Optional;

/** In what a delay may be counted, and how many at most: about three years. */
public enum UniteDeDelai implements Code {
    JOURS_OUVRES("jours ouvrés", 750),
    JOURS("jours", 1_100),
    MOIS("mois", 36);

    private final String libelle;
    private final int auPlus;

    UniteDeDelai(String libelle, int auPlus) {
        this.libelle = libelle;
        this.auPlus = auPlus;
    }

    public String libelle() {
        return libelle;
    }

    public int auPlus() {
        return auPlus;
    }

    public static Optional<UniteDeDelai> duCode(String code) {
        return Code.eventuel(UniteDeDelai.class, code);
    }
}
