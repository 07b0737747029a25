package fr.labellisation.reglages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stand-in for what somebody was shown: two are the same when all that was shown is. */
public final class Empreinte {

    private Empreinte() {}

    /** @param montre values whose {@code toString} says all that is shown */
    public static String de(Object... montre) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object partie : montre) {
                sha.update(String.valueOf(partie).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
