package fr.labellisation.annonces.courriel;

import java.util.stream.Stream;

/** Names that a header or a parameter takes for something else where they are not written with care. */
public final class NomsDifficiles {
    private NomsDifficiles() {}

    public static Stream<String> tous() {
        return Stream.of(
                "Faure, Odile",
                "Odile \"Od\" Faure",
                "Charles d’Artagnan",
                "Charles d'Artagnan",
                "Faure; Odile: référente",
                "Odile <Faure>",
                "Odile Faure (CLU)",
                "Odile \\ Faure",
                "Ōdile Tāhiti Ştefan Łukasz Őrsi",
                "Anne ".repeat(22).strip(),
                "Élise-Hélène ".repeat(9).strip());
    }
}
