package fr.labellisation.parcours.travail;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Keys of rows that persons add: « ajout-3 » for the third, « ecart-E5 » for one that was proposed. */
final class CleAjoutee {
    private static final String AJOUT = "ajout-";
    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    /** Those that were proposed come first, numbers as numbers. */
    static final Comparator<String> ORDRE = Comparator.comparing((String cle) -> cle.startsWith(AJOUT))
            .thenComparing(cle -> NOMBRE.matcher(cle)
                    .replaceAll(nombre ->
                            "0".repeat(Math.max(0, 9 - nombre.group().length())) + nombre.group()));

    private CleAjoutee() {}

    /** What comes after the last one of these keys. */
    static String suivante(Collection<String> cles) {
        int derniere = cles.stream()
                .filter(cle -> cle.startsWith(AJOUT))
                .mapToInt(cle -> Integer.parseInt(suffixe(cle)))
                .max()
                .orElse(0);
        return AJOUT + (derniere + 1);
    }

    static String suffixe(String cle) {
        return cle.substring(cle.indexOf('-') + 1);
    }
}
