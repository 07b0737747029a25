package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.essais.Mediane;
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
    private static final int TOURS = 5;
    private static final int PAR_TOUR = MESSAGES / TOURS;
    /** As many as an installation opens if nobody says otherwise. */
    private static final int LIAISONS = 4;

    private static final double RAPPORT_EXIGE = 0.8;

    @Test
    void la_boite_d_envoi_vaut_au_moins_huit_dixiemes_d_une_boucle_nue() throws IOException, MessagingException {
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                HikariDataSource bassin = bassin(postgresql);
                ServeurSmtpDEssai serveur = new ServeurSmtpDEssai()) {
            BoiteDEssai boite = new BoiteDEssai(bassin).creerLesTables();
            double[] nues = new double[TOURS];
            double[] boites = new double[TOURS];
            double[] seules = new double[TOURS];
            for (int tour = -1; tour < TOURS; tour++) {
                double nue = PAR_TOUR / boucleNue(serveur, PAR_TOUR);
                double avec = PAR_TOUR / parLaBoite(boite, serveur, "matin" + tour, PAR_TOUR, LIAISONS);
                double seule = PAR_TOUR / parLaBoite(boite, serveur, "soir" + tour, PAR_TOUR, 1);
                // The first turn warms up.
                if (tour >= 0) {
                    nues[tour] = nue;
                    boites[tour] = avec;
                    seules[tour] = seule;
                }
            }

            double rapport = Mediane.de(boites) / Mediane.de(nues);
            System.out.printf(
                    "banc: %d messages in %d turns, a second: bare loop %.0f, outbox %.0f on %d connections (%.2f), %.0f on one (%.2f)%n",
                    MESSAGES,
                    TOURS,
                    Mediane.de(nues),
                    Mediane.de(boites),
                    LIAISONS,
                    rapport,
                    Mediane.de(seules),
                    Mediane.de(seules) / Mediane.de(nues));
            assertThat(rapport).isGreaterThanOrEqualTo(RAPPORT_EXIGE);
        }
    }

    /** Seconds from the first claim to the last commit. */
    private static double parLaBoite(
            BoiteDEssai boite, ServeurSmtpDEssai serveur, String serie, int nombre, int liaisons) {
        for (int i = 0; i < nombre; i++) {
            boite.deposer(serie + "/" + i);
        }
        int avant = serveur.recus().size();
        Facteur facteur = boite.facteur(BoiteDEssai.vers(serveur.port(), liaisons));
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
