package fr.labellisation.annonces.courriel;

/** Text that goes into a header: a line break in it would begin a header of its author's choice. */
public final class UneLigne {

    private UneLigne() {}

    /** Does the text hold no line break and no control character? */
    public static boolean est(String texte) {
        return texte.codePoints().noneMatch(UneLigne::interdit);
    }

    private static boolean interdit(int caractere) {
        int genre = Character.getType(caractere);
        return Character.isISOControl(caractere)
                || genre == Character.LINE_SEPARATOR
                || genre == Character.PARAGRAPH_SEPARATOR
                || genre == Character.SURROGATE;
    }
}
