package fr.labellisation.socle.regles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a business rule answers: yes, or no with every reason, in French, as the person reads it.
 *
 * @param raisons why not, in the order of the rule; empty exactly when the answer is favourable
 */
public record Avis(boolean favorable, List<String> raisons) {

    public Avis {
        raisons = List.copyOf(raisons);
        if (favorable != raisons.isEmpty()) {
            throw new IllegalArgumentException("Un avis est favorable exactement quand il n’a aucune raison de refus.");
        }
    }

    /** Favourable when no refusal is present. */
    @SafeVarargs
    public static Avis selon(Optional<String>... refus) {
        return selon(Arrays.stream(refus).flatMap(Optional::stream).toList());
    }

    /** Favourable when the list of refusals is empty. */
    public static Avis selon(List<String> raisons) {
        return new Avis(raisons.isEmpty(), raisons);
    }

    public static Avis oui() {
        return selon(List.of());
    }

    /** The sentence when the condition holds; the values fill it as in {@link String#format}. */
    public static Optional<String> refus(boolean si, String phrase, Object... valeurs) {
        if (!si) {
            return Optional.empty();
        }
        return Optional.of(valeurs.length == 0 ? phrase : String.format(Locale.FRENCH, phrase, valeurs));
    }

    /** Both rules at once, with the reasons of both. */
    public Avis et(Avis autre) {
        return selon(Stream.concat(raisons.stream(), autre.raisons.stream()).toList());
    }
}
