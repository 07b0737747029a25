package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.Emetteurs;
import fr.labellisation.socle.installation.Installation;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The sender, made of what the installation set; a wrong setting stops the start with a sentence. */
@Configuration
@EnableConfigurationProperties(ReglagesCourriel.class)
class ConfigurationCourriel {

    @Bean
    Acheminement acheminement(ReglagesCourriel reglages, Clock horloge) {
        AdresseCourriel expediteur = reglages.adresseExpediteur();
        return reglages.serveur()
                .<Acheminement>map(serveur -> new AcheminementSmtp(serveur, expediteur, horloge))
                .orElseGet(() -> new AcheminementFichiers(reglages.dossier(), expediteur, horloge));
    }

    @Bean
    Emetteurs emetteurs(ReglagesCourriel reglages, Territoire territoire, Installation installation) {
        return new Emetteurs(reglages.adresseExpediteur(), territoire, installation);
    }

    @Bean
    Facteur facteur(
            Acheminement acheminement,
            Verrous verrous,
            DataSource source,
            PlatformTransactionManager transactions,
            Clock horloge) {
        return new Facteur(verrous, new FileDEnvoi(source, transactions, horloge), acheminement, horloge);
    }

    @Bean
    EnvoiPeriodique envoiPeriodique(ReglagesCourriel reglages, Facteur facteur) {
        return new EnvoiPeriodique(facteur, reglages.releve(), annonce(reglages));
    }

    private static String annonce(ReglagesCourriel reglages) {
        Optional<ServeurSmtp> serveur = reglages.serveur();
        return serveur.map(s -> "Les courriels partent par le serveur %s, port %d.".formatted(s.hote(), s.port()))
                .orElse(
                        "Aucun serveur de courriel n’est réglé (LABELLISATION_SMTP_HOTE)\u00a0: les messages sont écrits"
                                + " dans %s/.".formatted(reglages.dossier()));
    }
}
