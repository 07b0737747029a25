package fr.labellisation.parcours.indicateurs;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A cell of the form as it came back.
 *
 * @param version the one that was read
 * @param avant its text as it was shown, as {@code remarqueAvant}: a cell that nobody touched is left alone
 */
public record MesureSaisie(
        String indicateur,
        String periode,
        int version,
        String avant,
        String texte,
        String remarqueAvant,
        String remarque) {

    /** Whether none of its parts is missing. */
    public boolean entiere() {
        return Stream.of(indicateur, periode, avant, texte, remarqueAvant, remarque)
                .allMatch(Objects::nonNull);
    }

    boolean touchee() {
        return !avant.strip().equals(texte.strip()) || !remarqueAvant.strip().equals(remarque.strip());
    }
}
