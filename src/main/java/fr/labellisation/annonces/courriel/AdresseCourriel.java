package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Optional;
import java.util.regex.Pattern;

/** One mailbox, {@code local@domaine}, in plain ASCII: it can be written into a header as it is. */
public record AdresseCourriel(String valeur) {
    /** Longest address that a server has to accept (RFC 5321, 4.5.3.1). */
    private static final int LONGUEUR = 254;

    private static final int LONGUEUR_LOCALE = 64;
    private static final Pattern LOCALE = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final String ETIQUETTE = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAINE = Pattern.compile(ETIQUETTE + "(\\." + ETIQUETTE + ")+");

    /** @throws SaisieRefusee with the sentence of {@link #defaut} */
    public AdresseCourriel {
        defaut(valeur).ifPresent(phrase -> {
            throw new SaisieRefusee("%s", phrase);
        });
    }

    /** What is wrong with the text as an address, in a French sentence; empty if it is one. */
    public static Optional<String> defaut(String texte) {
        if (texte == null || texte.isBlank()) {
            return Optional.of("L’adresse de courriel est vide.");
        }
        if (!UneLigne.est(texte)) {
            return Optional.of("L’adresse de courriel contient un retour à la ligne ou un caractère de commande.");
        }
        if (texte.length() > LONGUEUR) {
            return Optional.of("L’adresse de courriel compte %d caractères\u00a0: %d au plus."
                    .formatted(texte.length(), LONGUEUR));
        }
        return forme(texte).map(attendu -> "L’adresse de courriel «\u00a0%s\u00a0» %s".formatted(texte, attendu));
    }

    private static Optional<String> forme(String texte) {
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

    /** What follows the at sign. */
    public String domaine() {
        return valeur.substring(valeur.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
