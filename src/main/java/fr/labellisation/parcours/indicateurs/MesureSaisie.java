package fr.labellisation.parcours.indicateurs;

/**
 * A cell of the form as it came back.
 *
 * @param version the one that was read
 * @param avant its text as it was shown: a cell that nobody touched is left alone
 */
public record MesureSaisie(String indicateur, String periode, int version, String avant, String texte) {

    boolean touchee() {
        return !avant.strip().equals(texte.strip());
    }
}
