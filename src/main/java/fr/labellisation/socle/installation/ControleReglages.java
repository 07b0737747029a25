package fr.labellisation.socle.installation;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses a wrong setting before anything reads it by its type: the framework would say what is wrong in English, and not
 * name the variable.
 */
class ControleReglages implements EnvironmentPostProcessor, Ordered {
    private static final List<String> PROFILS = List.of("postgresql");
    private static final int DERNIER_PORT = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environnement, SpringApplication application) {
        List<String> refus = new ArrayList<>();
        for (String profil : environnement.getActiveProfiles()) {
            exiger(
                    PROFILS.contains(profil),
                    "SPRING_PROFILES_ACTIVE est refusé\u00a0: le profil «\u00a0%s\u00a0» n’existe pas\u00a0; postgresql est attendu, ou rien."
                            .formatted(profil),
                    refus);
        }
        exiger(
                adresseDIci(lu(environnement, "adresse", "127.0.0.1")),
                "LABELLISATION_ADRESSE est refusé\u00a0: une adresse de cette machine est attendue, comme 127.0.0.1, ou"
                        + " 0.0.0.0 pour toutes.",
                refus);
        exiger(
                estUnPort(lu(environnement, "port", "8080")),
                "LABELLISATION_PORT est refusé\u00a0: un nombre de 1 à 65535 est attendu.",
                refus);
        exiger(
                Arrays.asList("true", "false").contains(lu(environnement, "https", "false")),
                "LABELLISATION_HTTPS est refusé\u00a0: true ou false est attendu.",
                refus);
        exiger(
                lu(environnement, "bornes.requetes-par-adresse", "300").matches("[1-9]\\d{1,3}"),
                "LABELLISATION_REQUETES_PAR_ADRESSE est refusé\u00a0: un nombre de 10 à 9999 est attendu.",
                refus);
        exiger(
                lu(environnement, "bornes.mandataires", "").matches("([0-9A-Fa-f.:]+(\\s*,\\s*[0-9A-Fa-f.:]+)*)?"),
                "LABELLISATION_PROXY est refusé\u00a0: des adresses séparées par des virgules sont attendues, comme"
                        + " 10.1.2.3, ou leur début, comme 10.1.",
                refus);
        exiger(
                !lu(environnement, "url", "").matches("https?://0\\.0\\.0\\.0(:.*)?"),
                "LABELLISATION_URL est demandé quand LABELLISATION_ADRESSE vaut 0.0.0.0\u00a0: le service ne répond que"
                        + " sous le nom qu’il connaît.",
                refus);
        exiger(
                lu(environnement, "courriel.hote", "").isEmpty()
                        || !lu(environnement, "courriel.expediteur", "").isEmpty(),
                "LABELLISATION_COURRIEL_EXPEDITEUR est demandé avec LABELLISATION_SMTP_HOTE\u00a0: donnez l’adresse d’où"
                        + " partent les messages.",
                refus);
        if (!refus.isEmpty()) {
            throw new ReglageRefuse(String.join("\n", refus));
        }
    }

    private static String lu(ConfigurableEnvironment environnement, String nom, String defaut) {
        return environnement.getProperty("labellisation." + nom, defaut).strip();
    }

    private static void exiger(boolean bon, String phrase, List<String> refus) {
        if (!bon) {
            refus.add(phrase);
        }
    }

    private static boolean adresseDIci(String adresse) {
        try {
            InetAddress lue = InetAddress.getByName(adresse);
            return !adresse.isEmpty() && (lue.isAnyLocalAddress() || NetworkInterface.getByInetAddress(lue) != null);
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }

    /** 0 is any free port: for tests. */
    private static boolean estUnPort(String port) {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) <= DERNIER_PORT;
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
