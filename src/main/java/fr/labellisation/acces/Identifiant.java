package fr.labellisation.acces;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the login of a new account from an e-mail, or from a name where there is none. */
public final class Identifiant {
    private static final int LONGUEUR = 50;

    private Identifiant() {}

    /**
     * @param pris whether a login is already taken
     * @return {@code claire.martin}, or {@code claire.martin-2} if that one is taken
     */
    public static String nouveau(String nom, String courriel, Predicate<String> pris) {
        String base = slug(courriel.contains("@") ? courriel.substring(0, courriel.indexOf('@')) : nom);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? base : base + "-" + n)
                .filter(pris.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String slug(String texte) {
        String ascii = Normalizer.normalize(texte.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]+", ".")
                .replaceAll("\\.{2,}", ".");
        String court = ascii.substring(0, Math.min(LONGUEUR, ascii.length())).replaceAll("^[.-]+|[.-]+$", "");
        return court.isEmpty() ? "personne" : court;
    }
}
