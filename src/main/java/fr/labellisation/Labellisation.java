package fr.labellisation;

import fr.labellisation.lecture.planification.commande.CommandePlanifier;
import fr.labellisation.reprise.CommandeRetablir;
import fr.labellisation.simulation.nation.CommandeNation;
import fr.labellisation.simulation.rejeu.CommandeRejouer;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or one of its commands: {@code rejouer CAS.yaml}, {@code planifier}, {@code nation}, {@code retablir}. */
@SpringBootApplication(nameGenerator = NomsDesFormulaires.class)
@ConfigurationPropertiesScan
public class Labellisation {
    private static final String REJOUER = "rejouer";
    private static final String PLANIFIER = "planifier";
    private static final String NATION = "nation";
    private static final String RETABLIR = "retablir";

    public static void main(String[] args) {
        fixerLeFuseau();
        if (args.length > 0 && REJOUER.equals(args[0])) {
            System.exit(CommandeRejouer.executer(Labellisation.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && PLANIFIER.equals(args[0])) {
            System.exit(CommandePlanifier.executer(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && NATION.equals(args[0])) {
            System.exit(CommandeNation.executer(Labellisation.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && RETABLIR.equals(args[0])) {
            System.exit(CommandeRetablir.executer(Labellisation.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Labellisation.class, args);
    }

    /** The engine stores instants without a zone: every node must read and write them in the same one. */
    public static void fixerLeFuseau() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
    }
}
