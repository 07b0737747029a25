package fr.labellisation.socle.installation.demarrage;

import fr.labellisation.socle.installation.FichierDeLaBase;
import fr.labellisation.socle.installation.ReglageRefuse;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * What most often stops a start is looked at before anything is made of it: whether the port is free and the database opens. It is
 * then said before a login is printed or a table written, and without the libraries' own complaints.
 */
class ControleAvantTout implements ApplicationListener<ApplicationPreparedEvent>, Ordered {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ControleAvantTout.class);
    private static final int PORT_PAR_DEFAUT = 8080;
    /** Some are read as conditions only, where anything but true counts as false. */
    private static final List<String> OUI_OU_NON = List.of(
            "camunda.bpm.job-execution.enabled",
            "labellisation.https",
            "labellisation.demonstration",
            "labellisation.messages-du-jour",
            "labellisation.echauffement");
    /** Seconds. */
    private static final String ATTENTE = "10";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent pret) {
        Environment environnement = pret.getApplicationContext().getEnvironment();
        OUI_OU_NON.forEach(reglage -> Binder.get(environnement).bind(reglage, Boolean.class));
        if (pret.getApplicationContext() instanceof WebServerApplicationContext) {
            exigerLePort(environnement);
        }
        exigerLaBase(environnement);
    }

    private static void exigerLePort(Environment environnement) {
        ServerProperties serveur = Binder.get(environnement).bindOrCreate("server", ServerProperties.class);
        int port = Optional.ofNullable(serveur.getPort()).orElse(PORT_PAR_DEFAUT);
        if (port > 0) {
            essayer(serveur.getAddress(), port);
        }
    }

    private static void essayer(InetAddress adresse, int port) {
        try (ServerSocket ecoute = new ServerSocket()) {
            // As the server does: the connections of the one that was stopped a moment ago do not count.
            ecoute.setReuseAddress(true);
            ecoute.bind(new InetSocketAddress(adresse, port));
        } catch (BindException refus) {
            if (String.valueOf(refus.getMessage()).contains("in use")) {
                throw new PortInUseException(port, refus);
            }
            throw new ReglageRefuse(
                    "LABELLISATION_PORT est refusé\u00a0: le système ne laisse pas ce compte écouter sur le port %d. Un port au-dessus de 1023 est attendu."
                            .formatted(port));
        } catch (IOException autre) {
            JOURNAL.debug("The port cannot be tried; the server will say it", autre);
        }
    }

    private static void exigerLaBase(Environment environnement) {
        String adresse = environnement.getProperty("spring.datasource.url", "");
        Optional<Path> fichier = FichierDeLaBase.de(adresse);
        fichier.ifPresent(ControleAvantTout::exigerLeDossier);
        if (fichier.isPresent()) {
            // The embedded database would write what is wrong into a file beside it.
            ouvrir(environnement, adresse + ";TRACE_LEVEL_FILE=0", new Properties());
        } else if (adresse.startsWith("jdbc:postgresql:")) {
            Properties attentes = new Properties();
            attentes.setProperty("connectTimeout", ATTENTE);
            attentes.setProperty("loginTimeout", ATTENTE);
            ouvrir(environnement, adresse, attentes);
        }
    }

    private static void exigerLeDossier(Path base) {
        Path dossier = base.getParent();
        Path donnees = FichierDeLaBase.donnees(base);
        if (!Files.isDirectory(dossier)
                || !Files.isWritable(dossier)
                || Files.exists(donnees) && !Files.isWritable(donnees)) {
            throw new ReglageRefuse(
                    "L’application ne peut pas écrire dans le dossier %s, où elle garde sa base\u00a0: donnez-en le droit au compte qui la lance, ou lancez-la depuis un autre dossier."
                            .formatted(dossier));
        }
    }

    private static void ouvrir(Environment environnement, String adresse, Properties identite) {
        identite.setProperty("user", environnement.getProperty("spring.datasource.username", ""));
        identite.setProperty("password", environnement.getProperty("spring.datasource.password", ""));
        try (Connection ouverte = DriverManager.getConnection(adresse, identite)) {
            ouverte.isValid(0);
        } catch (SQLException refus) {
            throw new IllegalStateException("The database does not open", refus);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
