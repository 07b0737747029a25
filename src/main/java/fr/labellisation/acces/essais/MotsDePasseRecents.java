package fr.labellisation.acces.essais;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Right passwords of the last minutes, in memory, under a key that nobody knows: a program gives its password with each request,
 * and to look at one takes long on purpose.
 */
@Component
public class MotsDePasseRecents {
    private static final long DUREE = Duration.ofMinutes(5).toNanos();
    private static final int AU_PLUS = 1000;
    private static final String ALGORITHME = "HmacSHA256";
    private static final int CLE = 32;

    private final Map<String, Vu> vus = new ConcurrentHashMap<>();
    private final SecretKeySpec cle;

    MotsDePasseRecents() {
        byte[] octets = new byte[CLE];
        new SecureRandom().nextBytes(octets);
        cle = new SecretKeySpec(octets, ALGORITHME);
    }

    private record Vu(byte[] empreinte, long jusque) {}

    /** @param sceau what the password of the account is now, as {@link fr.labellisation.acces.Comptes.Situation} says it */
    public boolean contient(String compte, String sceau, String motDePasse) {
        Vu vu = vus.get(compte);
        return vu != null
                && vu.jusque() - System.nanoTime() > 0
                && MessageDigest.isEqual(vu.empreinte(), empreinte(sceau, motDePasse));
    }

    public void retenir(String compte, String sceau, String motDePasse) {
        if (vus.size() >= AU_PLUS) {
            vus.clear();
        }
        vus.put(compte, new Vu(empreinte(sceau, motDePasse), System.nanoTime() + DUREE));
    }

    private byte[] empreinte(String sceau, String motDePasse) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(cle);
            mac.update(sceau.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(motDePasse.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHME, e);
        }
    }
}
