package fr.labellisation.acces;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When two names are the same person's. */
public final class NomDePersonne {

    private NomDePersonne() {}

    /** Whether they have the same words, whatever their order, case, accents and hyphens. */
    public static boolean memes(String un, String autre) {
        return mots(un).equals(mots(autre));
    }

    private static String mots(String nom) {
        String ascii = Normalizer.normalize(
                        nom.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        return Stream.of(ascii.split("[^\\p{L}\\p{N}]+"))
                .filter(mot -> !mot.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
