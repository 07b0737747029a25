package fr.labellisation.referentiel.complements;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Codes of engagements as a person orders them: E9 before E10. */
final class OrdreDesCodes {
    private static final Pattern NOMBRE = Pattern.compile("\\d+");
    private static final int CHIFFRES = 20;

    static final Comparator<String> NATUREL = Comparator.comparing(code -> NOMBRE.matcher(code)
            .replaceAll(nombre ->
                    "0".repeat(Math.max(0, CHIFFRES - nombre.group().length())) + nombre.group()));

    private OrdreDesCodes() {}
}
