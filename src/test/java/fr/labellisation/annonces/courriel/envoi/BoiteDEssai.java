package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The outbox and its sender on a database of their own, without the rest of the application. */
final class BoiteDEssai {
    static final AdresseCourriel EXPEDITEUR = new AdresseCourriel("label@example.org");
    private static final Clock HORLOGE = Clock.systemUTC();

    final JdbcClient base;
    private final DataSource source;
    private final BoiteDEnvoi boite;

    BoiteDEssai(DataSource source) {
        this.source = source;
        this.base = JdbcClient.create(source);
        this.boite = new BoiteDEnvoi(base, HORLOGE);
    }

    BoiteDEssai creerLesTables() {
        Flyway.configure().dataSource(source).load().migrate();
        return this;
    }

    Facteur facteur(Acheminement acheminement) {
        FileDEnvoi file = new FileDEnvoi(source, new JdbcTransactionManager(source), HORLOGE);
        return new Facteur(new Verrous(source), file, acheminement, HORLOGE);
    }

    static Acheminement vers(int port, int connexions) {
        ServeurSmtp serveur =
                new ServeurSmtp("127.0.0.1", port, Chiffrement.AUCUN, "", "", Duration.ofMinutes(2), connexions);
        return new AcheminementSmtp(serveur, EXPEDITEUR, HORLOGE);
    }

    void deposer(String cle) {
        boite.deposer(new NouveauCourriel(
                cle,
                NatureCourriel.JOUR,
                new CodeDepartement("91"),
                null,
                new Destinataire("odile.faure", null, "Odile Faure", "odile.faure@example.org"),
                "Audit externe le 25 juin 2013 – Préfecture d’Évry",
                "Bonjour,\nL’audit externe a lieu le 25 juin 2013.\n".repeat(10),
                "<p>Bonjour,</p><p>L’audit externe a lieu le 25 juin 2013.</p>".repeat(10),
                null,
                null));
    }

    /** Empties the outbox; waits for the database to notice that the last sender died. */
    void vider(Acheminement acheminement) {
        Instant limite = HORLOGE.instant().plusSeconds(20);
        while (!facteur(acheminement).passer()) {
            if (HORLOGE.instant().isAfter(limite)) {
                throw new AssertionError("the lock was never freed");
            }
            Thread.onSpinWait();
        }
    }

    /** Message-ID and state of every message. */
    List<Map<String, Object>> tous() {
        return base.sql("select cle, message_id, etat from courriel order by id")
                .query()
                .listOfRows();
    }

    long nombre(String etat) {
        return base.sql("select count(*) from courriel where etat = :etat")
                .param("etat", etat)
                .query(Long.class)
                .single();
    }
}
