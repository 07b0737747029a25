package fr.labellisation.socle.formulaires;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one rule of mail addresses, {@code local@domaine} in plain ASCII (RFC 5321, without quoted names): what a form takes can
 * be written to.
 */
public final class FormeDAdresse {
    private static final int LONGUEUR_LOCALE = 64;
    private static final Pattern LOCALE = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final String ETIQUETTE = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAINE = Pattern.compile(ETIQUETTE + "(\\." + ETIQUETTE + ")+");

    private FormeDAdresse() {}

    /** What is wrong with a text as an address, the end of a sentence that begins with it; empty if it is one. */
    public static Optional<String> defaut(String texte) {
        int arobase = texte.indexOf('@');
        if (arobase < 0 || arobase == texte.length() - 1) {
            return Optional.of("n’a pas de domaine\u00a0: la forme attendue est nom@domaine.fr.");
        }
        if (texte.indexOf('@', arobase + 1) >= 0 || texte.indexOf(',') >= 0 || texte.indexOf(';') >= 0) {
            return Optional.of("en contient plusieurs\u00a0: une seule est attendue.");
        }
        String locale = texte.substring(0, arobase);
        if (locale.length() > LONGUEUR_LOCALE) {
            return Optional.of("a plus de %d caractères avant «\u00a0@\u00a0».".formatted(LONGUEUR_LOCALE));
        }
        boolean bonne = LOCALE.matcher(locale).matches()
                && DOMAINE.matcher(texte.substring(arobase + 1)).matches();
        return bonne
                ? Optional.empty()
                : Optional.of("n’a pas la forme attendue\u00a0: nom@domaine.fr, sans espace ni accent.");
    }
}
