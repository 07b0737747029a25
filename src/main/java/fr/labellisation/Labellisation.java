package fr.labellisation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Labellisation {
    public static void main(String[] args) {
        SpringApplication.run(Labellisation.class, args);
    }
}
