package fr.labellisation.socle.installation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set; application.yaml names the environment variable of each. {@link ControleReglages} has
 * refused what is wrong.
 *
 * @param adresse network address on which the application listens; 127.0.0.1 unless set: reachable from this machine only
 * @param port TCP port
 * @param https true behind a proxy that speaks HTTPS: cookies are then sent over HTTPS only
 * @param adminMotDePasse one-time password of the first administrator; empty to have one drawn and printed
 * @param demonstration whether a first start on an empty database creates a demonstration
 * @param ecoulement how long a node that stops still answers that it does
 */
@ConfigurationProperties("labellisation")
public record Reglages(
        @DefaultValue("127.0.0.1") String adresse,
        @DefaultValue("8080") int port,
        @DefaultValue("false") boolean https,
        @DefaultValue("") String adminMotDePasse,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue("0s") Duration ecoulement) {

    /** Without the password: records are logged. */
    @Override
    public String toString() {
        return "Reglages[adresse=%s, port=%d, https=%s]".formatted(adresse, port, https);
    }
}
