package fr.labellisation.acces.essais;

import fr.labellisation.socle.regles.Empreinte;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where somebody tries to log in.
 *
 * @param adresse network address; of IPv6 the network, since whoever has it has all of its addresses
 * @param navigateur secret of a browser in which somebody has logged in before, or is about to; null for a program
 */
public record Lieu(String adresse, String navigateur) implements Serializable {
    public static final String COOKIE = "navigateur";

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 24;
    private static final int RESEAU = 8;

    /** Where this request comes from. */
    public static Lieu de(HttpServletRequest requete) {
        return new Lieu(reseau(requete.getRemoteAddr()), cookie(requete).orElse(null));
    }

    /** The same where a secret can be left in the browser: one is drawn if it has none. */
    public static Lieu aLaPage(HttpServletRequest requete) {
        return new Lieu(reseau(requete.getRemoteAddr()), cookie(requete).orElseGet(Lieu::auHasard));
    }

    private static Optional<String> cookie(HttpServletRequest requete) {
        Cookie[] cookies = requete.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(valeur -> !valeur.isEmpty())
                .findFirst();
    }

    /** The two places that this is, as they are kept. */
    String cleAdresse() {
        return Empreinte.de("adresse " + adresse);
    }

    Optional<String> cleNavigateur() {
        return Optional.ofNullable(navigateur).map(secret -> Empreinte.de("navigateur " + secret));
    }

    private static String auHasard() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** No name is looked up: the address comes from the connection, in figures. */
    private static String reseau(String adresse) {
        try {
            return adresse.contains(":") && InetAddress.getByName(adresse) instanceof Inet6Address six
                    ? Base64.getUrlEncoder().encodeToString(Arrays.copyOf(six.getAddress(), RESEAU))
                    : adresse;
        } catch (UnknownHostException e) {
            return adresse;
        }
    }
}
