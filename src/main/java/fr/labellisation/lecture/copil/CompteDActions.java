package fr.labellisation.lecture.copil;

/**
 * How far the decided actions of a site have come; what was given up is left out.
 *
 * @param enRetard those not carried out by their deadline
 * @param aVerifier those carried out whose effect nobody has seen yet
 * @param closes those of which somebody has
 */
public record CompteDActions(int total, int enRetard, int aVerifier, int closes) {
    public static final CompteDActions AUCUNE = new CompteDActions(0, 0, 0, 0);
}
