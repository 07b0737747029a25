package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.UneLigne;
import fr.labellisation.socle.installation.ReglageRefuse;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave; application.yaml names the environment variable of each. Texts are checked here rather than by their
 * type, so that a wrong one is told in French.
 *
 * @param hote mail server; empty to write messages into files
 * @param chiffrement aucun, starttls or tls
 * @param port TCP port of the server; empty for the usual one
 * @param utilisateur login at the server; empty for none
 * @param expediteur address that messages come from; needed with a server
 * @param autorite PEM file of who alone may vouch for the certificate of the server; empty for the usual ones
 * @param dossier where messages go without a server
 * @param releve how often the outbox is emptied; zero for never, as in a simulation
 * @param connexions connections to the server at the same time
 * @param delai longest wait for the server, to connect, to write and for each answer
 */
@ConfigurationProperties("labellisation.courriel")
record ReglagesCourriel(
        @DefaultValue("") String hote,
        @DefaultValue("") String chiffrement,
        @DefaultValue("") String port,
        @DefaultValue("") String utilisateur,
        @DefaultValue("") String motDePasse,
        @DefaultValue("") String expediteur,
        @DefaultValue("") String autorite,
        @DefaultValue("data/courriels") Path dossier,
        @DefaultValue("15s") Duration releve,
        @DefaultValue("4") int connexions,
        @DefaultValue("30s") Duration delai) {
    private static final String SANS_SERVEUR = "labellisation@labellisation.invalid";

    /** @return empty if messages go into files */
    Optional<ServeurSmtp> serveur() {
        if (hote.isBlank()) {
            return Optional.empty();
        }
        exiger(UneLigne.est(hote) && !hote.contains(" "), "LABELLISATION_SMTP_HOTE", "le nom d’un serveur est attendu");
        exiger(
                utilisateur.isBlank() == motDePasse.isBlank(),
                "LABELLISATION_SMTP_UTILISATEUR",
                "l’utilisateur et LABELLISATION_SMTP_MOT_DE_PASSE vont ensemble");
        Chiffrement choisi = Chiffrement.lire(chiffrement.isBlank() ? "starttls" : chiffrement)
                .orElseThrow(() -> refus("LABELLISATION_SMTP_CHIFFREMENT", "aucun, starttls ou tls est attendu"));
        exiger(
                choisi != Chiffrement.AUCUN || motDePasse.isBlank(),
                "LABELLISATION_SMTP_CHIFFREMENT",
                "un mot de passe ne part pas en clair\u00a0; starttls ou tls est attendu");
        return Optional.of(new ServeurSmtp(
                hote,
                port.isBlank() ? choisi.port() : portLu(),
                choisi,
                utilisateur,
                motDePasse,
                delai,
                connexions,
                autorites()));
    }

    private Autorites autorites() {
        if (autorite.isBlank()) {
            return null;
        }
        try {
            return Autorites.lire(Path.of(autorite));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw refus(
                    "LABELLISATION_SMTP_AUTORITE",
                    "un fichier de certificats au format PEM, lisible par l’application, est attendu");
        }
    }

    /** Address that messages come from. */
    AdresseCourriel adresseExpediteur() {
        if (expediteur.isBlank() && hote.isBlank()) {
            return new AdresseCourriel(SANS_SERVEUR);
        }
        AdresseCourriel.defaut(expediteur).ifPresent(phrase -> {
            throw refus(
                    "LABELLISATION_COURRIEL_EXPEDITEUR",
                    "avec un serveur de courriel, l’adresse de l’expéditeur est attendue. " + phrase);
        });
        return new AdresseCourriel(expediteur);
    }

    private int portLu() {
        boolean bon = port.matches("\\d{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= 65535;
        exiger(bon, "LABELLISATION_SMTP_PORT", "un nombre de 1 à 65535 est attendu");
        return Integer.parseInt(port);
    }

    private static void exiger(boolean bon, String variable, String attendu) {
        if (!bon) {
            throw refus(variable, attendu);
        }
    }

    private static ReglageRefuse refus(String variable, String attendu) {
        return new ReglageRefuse(
                "%s est refusé\u00a0: %s%s".formatted(variable, attendu, attendu.endsWith(".") ? "" : "."));
    }

    /** Without the password: records are logged. */
    @Override
    public String toString() {
        return "ReglagesCourriel[hote=%s, port=%s, chiffrement=%s]".formatted(hote, port, chiffrement);
    }
}
