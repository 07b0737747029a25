package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delai.Unite;

/**
 * How long a step takes, or how long before another it must be done.
 *
 * @param nombre never negative
 */
record Duree(int nombre, Unite unite) {

    Duree {
        if (nombre < 0) {
            throw new IllegalArgumentException("A duration cannot be negative: " + nombre);
        }
    }

    /** The length of a delay, whichever way it is counted. */
    static Duree de(Delai delai) {
        return new Duree(Math.abs(delai.nombre()), delai.unite());
    }

    static Duree joursOuvres(int nombre) {
        return new Duree(nombre, Unite.JOURS_OUVRES);
    }

    /** « 15 jours ouvrés ». */
    String enToutesLettres() {
        return switch (unite) {
            case JOURS_OUVRES -> nombre > 1 ? nombre + " jours ouvrés" : nombre + " jour ouvré";
            case JOURS -> nombre > 1 ? nombre + " jours" : nombre + " jour";
            case MOIS -> nombre + " mois";
        };
    }
}
