package fr.labellisation;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Labellisation {

    public static void main(String[] args) {
        fixerLeFuseau();
        SpringApplication.run(Labellisation.class, args);
    }

    /** The engine stores instants without a zone: every node must read and write them in the same one. */
    public static void fixerLeFuseau() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
    }
}
