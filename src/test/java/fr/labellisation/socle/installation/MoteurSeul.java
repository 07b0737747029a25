package fr.labellisation.socle.installation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * Camunda's starter as it comes, with its web applications, its API and whatever else configures itself on the same class path: nothing
 * of ours, whose classes are not on its class path. No component, so that ours does not find it.
 */
@EnableAutoConfiguration
final class MoteurSeul {
    private MoteurSeul() {}

    public static void main(String[] arguments) {
        SpringApplication.run(MoteurSeul.class, arguments);
    }
}
