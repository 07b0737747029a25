package fr.labellisation.socle.territoire;

import java.util.regex.Pattern;

/** The code of a site: its département and its town, as in {@code 91-evry}. */
public record CodeSite(String valeur) implements Comparable<CodeSite> {
    private static final Pattern FORME = Pattern.compile("(2[AB]|\\d{2,3})-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGUEUR = 64;

    public CodeSite {
        if (valeur == null
                || valeur.length() > LONGUEUR
                || !FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException(
                    "«\u00a0%s\u00a0» n’est pas le code d’un site\u00a0: un code comme 91-evry est attendu."
                            .formatted(valeur));
        }
    }

    public static boolean reconnait(String texte) {
        return texte.length() <= LONGUEUR && FORME.matcher(texte).matches();
    }

    /** The code of this text; null for null, where a row or a fact may name no site. */
    public static CodeSite ouNul(String valeur) {
        return valeur == null ? null : new CodeSite(valeur);
    }

    /** Its text; null for null. */
    public static String texte(CodeSite code) {
        return code == null ? null : code.valeur;
    }

    /** What the codes of a département are like, in SQL. */
    public static String motif(CodeDepartement departement) {
        return departement + "-%";
    }

    public CodeDepartement departement() {
        return new CodeDepartement(valeur.substring(0, valeur.indexOf('-')));
    }

    @Override
    public int compareTo(CodeSite autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
