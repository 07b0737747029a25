package fr.labellisation.socle.formulaires;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text stands in a file that a French spreadsheet opens, so that it shows what was written: not a formula, and not
 * the number, the day or the hour that it would make of a code such as 01, 01-2026 or 1E5. Written and read back here.
 */
public final class TextePourTableur {
    /** A spreadsheet takes a text that begins so for a formula, and runs it. Those behind apostrophes are ours. */
    private static final Pattern FORMULE = Pattern.compile("'*[=+\\-@＝＋－＠\t\r].*");
    /** The one formula that is never run against anybody: a text and nothing else. It has no quotation mark in it. */
    private static final Pattern LITTERAL = Pattern.compile("=\"([^\"]*)\"");

    /** What a spreadsheet takes between quotation marks. */
    private static final int LITTERAL_AU_PLUS = 255;

    private static final String MOIS =
            "(?:janv(?:ier)?|févr?(?:ier)?|fevr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?"
                    + "|août|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?|dec(?:embre)?)\\.?";
    /** Figures and signs only; powers of ten; hours of half a day; days and months in letters; truths; faults. */
    private static final Pattern CHANGE = Pattern.compile(
            "[^\\p{L}]*\\d[^\\p{L}\"]*"
                    + "|\\d+(?:[.,]\\d*)?e[+-]?\\d+"
                    + "|\\d[\\d:.,]*\\h*[ap]m?"
                    + "|(?:\\d{1,2}(?:er)?[\\h/.-]*)?" + MOIS + "[\\h/.-]*\\d{1,4}"
                    + "|\\d{1,2}(?:er)?[\\h/.-]*" + MOIS
                    + "|vrai|faux|true|false"
                    + "|#(?:n/a|nul|null|nom|name|ref|valeur|value|nombre|num|div/0)[!?]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TextePourTableur() {}

    /** The text as the file has it. */
    public static String ecrire(String texte) {
        if (formule(texte)) {
            return "'" + texte;
        }
        boolean change = texte.length() <= LITTERAL_AU_PLUS && texte.indexOf('"') < 0;
        return change && CHANGE.matcher(texte).matches() ? "=\"" + texte + "\"" : texte;
    }

    /** The text that {@link #ecrire} protected; empty for one that stands as it is. */
    public static Optional<String> relire(String cellule) {
        if (cellule.startsWith("'") && formule(cellule.substring(1))) {
            return Optional.of(cellule.substring(1));
        }
        Matcher litteral = LITTERAL.matcher(cellule);
        return litteral.matches() ? Optional.of(litteral.group(1)) : Optional.empty();
    }

    private static boolean formule(String texte) {
        return FORMULE.matcher(texte.lines().findFirst().orElse("")).matches();
    }
}
