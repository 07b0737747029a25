package fr.labellisation.echeances.delais;

import fr.labellisation.socle.codes.Code;

/**
 * How long a step may take: a row of the decision table Delais.
 *
 * @param nombre may be negative: before the base
 * @param base "creation" of the task, or the name of a {@link DateDeReference}
 * @param tolerance working days after the due date before the one who holds the task, or its group, is told
 * @param toleranceSecretaireGeneral working days after the due date before the secrétaire général is told
 * @param toleranceCabinet working days after the due date before the préfet's office is told
 * @param provenance where it comes from, as it is shown
 */
public record Delai(
        int nombre,
        Unite unite,
        String base,
        int tolerance,
        int toleranceSecretaireGeneral,
        int toleranceCabinet,
        Provenance provenance) {
    public static final String CREATION = "creation";

    /** One that somebody set, or that a source gives. */
    public Delai(
            int nombre, Unite unite, String base, int tolerance, int toleranceSecretaireGeneral, int toleranceCabinet) {
        this(nombre, unite, base, tolerance, toleranceSecretaireGeneral, toleranceCabinet, Provenance.ETABLIE);
    }

    Delai venantDe(Provenance autre) {
        return new Delai(nombre, unite, base, tolerance, toleranceSecretaireGeneral, toleranceCabinet, autre);
    }

    /** In what a delay is counted. */
    public enum Unite implements Code {
        JOURS_OUVRES,
        JOURS,
        MOIS;

        public static Unite duCode(String code) {
            return Code.exiger(Unite.class, code, "Unité inconnue");
        }
    }
}
