package fr.labellisation.socle.formulaires;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be done although it costs something: what becomes impossible is said, and whoever does it all the same says why.
 *
 * @param consequences sentences, in the order of the rule; empty while nothing is lost
 */
public record Avertissement(List<String> consequences) {

    public Avertissement {
        consequences = List.copyOf(consequences);
    }

    @SafeVarargs
    public static Avertissement de(Optional<String>... consequences) {
        return new Avertissement(
                Arrays.stream(consequences).flatMap(Optional::stream).toList());
    }

    public boolean present() {
        return !consequences.isEmpty();
    }

    /** Both at once. */
    public Avertissement et(Avertissement autre) {
        return new Avertissement(Stream.concat(consequences.stream(), autre.consequences.stream())
                .toList());
    }

    /**
     * Asks for the reason.
     *
     * @param conseil what to do instead: « Choisissez un autre jour »
     * @param motif the field in which the reason is given
     * @throws SaisieRefusee with all consequences, if there are some and the field is empty
     */
    public void exigerMotif(Saisie saisie, String conseil, Champ motif) {
        if (present() && !saisie.contient(motif.cle())) {
            throw new SaisieRefusee(Stream.concat(
                            consequences.stream(),
                            Stream.of("%s, ou confirmez en disant pourquoi dans «\u00a0%s\u00a0»."
                                    .formatted(conseil, motif.libelle())))
                    .toList());
        }
    }
}
