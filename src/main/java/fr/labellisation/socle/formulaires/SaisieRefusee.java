package fr.labellisation.socle.formulaires;

import java.util.List;

/** A business refusal of what a person submitted; carries its reasons, each a French sentence shown to the person. */
public final class SaisieRefusee extends RuntimeException {
    private final transient List<String> raisons;

    public SaisieRefusee(List<String> raisons) {
        super(String.join(" ", raisons));
        this.raisons = List.copyOf(raisons);
    }

    public SaisieRefusee(String raison, Object... valeurs) {
        this(List.of(raison.formatted(valeurs)));
    }

    public List<String> raisons() {
        return raisons;
    }
}
