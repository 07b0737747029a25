package fr.labellisation.socle.codes;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** « 1 jour ouvré », « 15 jours ouvrés ». */
    public String texte(int nombre) {
        boolean singulier = nombre == 1 && this != MOIS;
        return nombre + "\u00a0"
                + (singulier
                        ? Arrays.stream(libelle.split(" "))
                                .map(mot -> mot.substring(0, mot.length() - 1))
                                .collect(Collectors.joining(" "))
                        : libelle);
    }

    public static Optional<UniteDeDelai> duCode(String code) {
        return Code.eventuel(UniteDeDelai.class, code);
    }
}
