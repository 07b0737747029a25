package fr.labellisation.socle.territoire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code of a démarche: its département and the year in which it starts, {@code 91-2013}; the second one is {@code 91-2013-2}. */
public record CodeDemarche(String valeur) implements Comparable<CodeDemarche> {
    private static final Pattern FORME = Pattern.compile("((?:2[AB]|\\d{2,3})-\\d{4})(?:-([2-9]|[1-9]\\d{1,3}))?");

    public CodeDemarche {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException(
                    "«\u00a0%s\u00a0» n’est pas le code d’une démarche\u00a0: un code comme 91-2013 est attendu."
                            .formatted(valeur));
        }
    }

    public static boolean reconnait(String texte) {
        return FORME.matcher(texte).matches();
    }

    /** The codes that a démarche of that year may have, in the order in which they are taken. */
    public static Stream<CodeDemarche> possibles(CodeDepartement departement, int annee) {
        return Stream.iterate(new CodeDemarche("%s-%d".formatted(departement, annee)), CodeDemarche::suivant);
    }

    /** The code of this text; null for null, where a row or a fact may name no démarche. */
    public static CodeDemarche ouNul(String valeur) {
        return valeur == null ? null : new CodeDemarche(valeur);
    }

    /** Its text; null for null. */
    public static String texte(CodeDemarche code) {
        return code == null ? null : code.valeur;
    }

    /** What the codes of a département are like, in SQL. */
    public static String motif(CodeDepartement departement) {
        return departement + "-%";
    }

    public CodeDepartement departement() {
        return new CodeDepartement(valeur.substring(0, valeur.indexOf('-')));
    }

    private CodeDemarche suivant() {
        Matcher parties = FORME.matcher(valeur);
        parties.matches();
        int rang = parties.group(2) == null ? 1 : Integer.parseInt(parties.group(2));
        return new CodeDemarche("%s-%d".formatted(parties.group(1), rang + 1));
    }

    @Override
    public int compareTo(CodeDemarche autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
