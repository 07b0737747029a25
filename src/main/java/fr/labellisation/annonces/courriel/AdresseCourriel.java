package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.formulaires.FormeDAdresse;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Optional;

/** One mailbox, {@code local@domaine}, in plain ASCII: it can be written into a header as it is. */
public record AdresseCourriel(String valeur) {
    /** Longest address that a server has to accept (RFC 5321, 4.5.3.1). */
    private static final int LONGUEUR = 254;

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
        return FormeDAdresse.defaut(texte)
                .map(attendu -> "L’adresse de courriel «\u00a0%s\u00a0» %s".formatted(texte, attendu));
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
