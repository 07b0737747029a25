package fr.labellisation.socle.territoire;

import java.util.regex.Pattern;

/** The official code of a département: {@code 91}, {@code 2A}, {@code 974}. */
public record CodeDepartement(String valeur) implements Comparable<CodeDepartement> {
    private static final Pattern FORME = Pattern.compile("2[AB]|\\d{2,3}");

    public CodeDepartement {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException(
                    "«\u00a0%s\u00a0» n’est pas le code d’un département\u00a0: un code comme 91 est attendu."
                            .formatted(valeur));
        }
    }

    public static boolean reconnait(String texte) {
        return FORME.matcher(texte).matches();
    }

    /** The code of this text; null for null, where a row or an engine's id may have none. */
    public static CodeDepartement ouNul(String valeur) {
        return valeur == null ? null : new CodeDepartement(valeur);
    }

    /** Its text; null for null. */
    public static String texte(CodeDepartement code) {
        return code == null ? null : code.valeur;
    }

    @Override
    public int compareTo(CodeDepartement autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
