package fr.labellisation.socle.regles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hash that stands for something: what was shown, or a secret. SHA-256, in hexadecimal. */
public final class Empreinte {

    private Empreinte() {}

    /** Of a text. */
    public static String de(String texte) {
        return imprimer(sha256().digest(texte.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Of what somebody was shown: two are the same when all that was shown is.
     *
     * @param montre values whose {@code toString} says all that is shown
     */
    public static String deCeQuiEstMontre(Object... montre) {
        MessageDigest sha = sha256();
        for (Object partie : montre) {
            sha.update(String.valueOf(partie).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return imprimer(sha.digest());
    }

    private static String imprimer(byte[] somme) {
        return HexFormat.of().formatHex(somme);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
