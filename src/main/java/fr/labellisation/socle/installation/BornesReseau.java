package fr.labellisation.socle.installation;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the service one address of the network may hold. Behind one address there may be a whole préfecture.
 *
 * @param requetesParAdresse answered at the same time; more are refused at once
 * @param corps size of the largest body: a sheet that is handed in
 * @param attente how long the bytes of one body are waited for, all pauses together
 * @param mandataires addresses of the proxies whose {@code X-Forwarded-…} are believed, each whole or, with a dot or colon at its
 *     end, its beginning; this machine is one always
 */
@ConfigurationProperties("labellisation.bornes")
public record BornesReseau(
        @DefaultValue("300") int requetesParAdresse,
        @DefaultValue("12MB") DataSize corps,
        @DefaultValue("60s") Duration attente,
        @DefaultValue List<String> mandataires) {
    private static final List<String> CETTE_MACHINE = List.of("127.", "0:0:0:0:0:0:0:1", "::1");

    /** Threads, made when they are needed: two addresses at their bound leave a third of them to the others. */
    int fils() {
        return requetesParAdresse * 3;
    }

    /** As Tomcat wants them: a regular expression. */
    String expressionDesMandataires() {
        return Stream.of(CETTE_MACHINE, mandataires)
                .flatMap(List::stream)
                .map(adresse -> Pattern.quote(adresse) + (adresse.matches(".*[.:]$") ? ".*" : ""))
                .collect(Collectors.joining("|"));
    }
}
