package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.regles.Empreinte;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the address of a calendar: 256 bits, in base64 that a URL can hold. */
public record Jeton(String valeur) {
    private static final int OCTETS = 32;
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom HASARD = new SecureRandom();

    static Jeton auHasard() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new Jeton(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** The secret that this text is; empty if it is none. */
    static Optional<Jeton> lu(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(new Jeton(texte)) : Optional.empty();
    }

    /** What is kept of it: whoever reads the database cannot read the calendar. */
    String empreinte() {
        return Empreinte.de(valeur);
    }

    /** Hides the secret: records are logged. */
    @Override
    public String toString() {
        return "Jeton[…]";
    }
}
