package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** 10,000 messages of one morning through the outbox on PostgreSQL, beside a bare loop of the mail library: {@code -Pbanc}. */
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancEnvoi {
    private static final int MESSAGES = 10_000;
    private static final int ECHAUFFEMENT = 2_000;
    private static final double RAPPORT_EXIGE = 0.7;

    @Test
    void la_boite_d_envoi_vaut_au_moins_sept_dixiemes_d_une_boucle_nue() throws IOException, MessagingException {
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                HikariDataSource bassin = bassin(postgresql);
                ServeurSmtpDEssai serveur = new ServeurSmtpDEssai()) {
            BoiteDEssai boite = new BoiteDEssai(bassin).creerLesTables();
            parLaBoite(boite, serveur, "chaud", ECHAUFFEMENT);
            boucleNue(serveur, ECHAUFFEMENT);

            double nue = MESSAGES / boucleNue(serveur, MESSAGES);
            double boiteEnvoi = MESSAGES / parLaBoite(boite, serveur, "matin", MESSAGES);

            System.out.printf(
                    "banc: %d messages, outbox %.0f/s, bare loop %.0f/s, ratio %.2f%n",
                    MESSAGES, boiteEnvoi, nue, boiteEnvoi / nue);
            assertThat(boiteEnvoi / nue).isGreaterThanOrEqualTo(RAPPORT_EXIGE);
        }
    }

    /** Seconds from the first claim to the last commit. */
    private static double parLaBoite(BoiteDEssai boite, ServeurSmtpDEssai serveur, String serie, int nombre) {
        for (int i = 0; i < nombre; i++) {
            boite.deposer(serie + "/" + i);
        }
        int avant = serveur.recus().size();
        Facteur facteur = boite.facteur(BoiteDEssai.vers(serveur.port(), 4));
        long debut = System.nanoTime();
        facteur.passer();
        double duree = (System.nanoTime() - debut) / 1e9;
        assertThat(serveur.recus().size() - avant).isEqualTo(nombre);
        assertThat(boite.nombre("a-envoyer")).isZero();
        return duree;
    }

    /** Seconds for the same messages on one connection, with nothing kept. */
    private static double boucleNue(ServeurSmtpDEssai serveur, int nombre) throws MessagingException {
        Session session = serveur.adresse(1).session();
        CourrielAEnvoyer courriel = new CourrielAEnvoyer(
                1,
                true,
                "nu",
                "Odile Faure",
                "odile.faure@example.org",
                "Audit externe le 25 juin 2013 – Préfecture d’Évry",
                "Bonjour,\nL’audit externe a lieu le 25 juin 2013.\n".repeat(10),
                "<p>Bonjour,</p><p>L’audit externe a lieu le 25 juin 2013.</p>".repeat(10),
                null,
                null,
                0);
        long debut = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", serveur.port(), null, null);
            for (int i = 0; i < nombre; i++) {
                MessageMime message =
                        new MessageMime(session, BoiteDEssai.EXPEDITEUR, courriel, Date.from(Instant.EPOCH));
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return (System.nanoTime() - debut) / 1e9;
    }

    private static HikariDataSource bassin(EmbeddedPostgres postgresql) {
        var bassin = new HikariDataSource();
        bassin.setJdbcUrl(postgresql.getJdbcUrl("postgres", "postgres"));
        bassin.setUsername("postgres");
        bassin.setMaximumPoolSize(10);
        bassin.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
        return bassin;
    }
}
