package fr.labellisation.essais;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;

/** A mail server of this machine that is waited for until it listens, however busy the machine is. */
public final class BureauDEssai {
    /** The library's own are two seconds. */
    private static final Duration AU_PLUS = Duration.ofMinutes(5);

    private BureauDEssai() {}

    /** Listens already, on a free port for each protocol. */
    public static GreenMail ouvrir(String... protocoles) {
        return ouvrir(0, protocoles);
    }

    /** @param port 0 for a free one */
    public static GreenMail ouvrir(int port, String... protocoles) {
        GreenMail bureau = new GreenMail(Arrays.stream(protocoles)
                .map(protocole -> {
                    ServerSetup guichet = new ServerSetup(port, "127.0.0.1", protocole);
                    guichet.setServerStartupTimeout(AU_PLUS.toMillis());
                    return guichet;
                })
                .toArray(ServerSetup[]::new));
        bureau.start();
        return bureau;
    }
}
