package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.lecture.messages.MessagesDuDepartement;
import fr.labellisation.socle.territoire.CodeDepartement;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Senders in virtual machines of their own are killed (SIGKILL) around a send; nothing is lost, nothing comes twice. */
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "two virtual machines share one database: H2 in memory has only one")
class ResilienceEnvoiIT {
    private static final int MORTS_PAR_POINT = Integer.getInteger("labellisation.essai.morts", 5);
    private static final int MESSAGES = 3;
    private static final int PRETS = 2;

    private final Deque<Process> prets = new ArrayDeque<>();
    private final List<String> fautes = new ArrayList<>();
    private EmbeddedPostgres postgresql;
    private ServeurSmtpDEssai serveur;
    private BoiteDEssai boite;

    @BeforeEach
    void preparer() throws IOException {
        postgresql = EmbeddedPostgres.start();
        serveur = new ServeurSmtpDEssai();
        boite = new BoiteDEssai(postgresql.getPostgresDatabase()).creerLesTables();
    }

    @AfterEach
    void ranger() throws IOException {
        prets.forEach(Process::destroyForcibly);
        serveur.close();
        postgresql.close();
    }

    @Test
    void quel_que_soit_le_moment_de_la_mort_rien_n_est_perdu_ni_double() {
        for (int i = 0; i < MORTS_PAR_POINT; i++) {
            for (PointDeMort point : PointDeMort.values()) {
                String serie = point + "-" + i;
                mourir(point, serie);
                boite.vider(BoiteDEssai.vers(serveur.port(), 1));
                verifier(serie, point.laisseUnDoute() ? 1 : 0);
            }
        }

        assertThat(fautes).isEmpty();
        // The message whose answer was not written down has arrived; those that never left have not.
        assertThat(livres("incertain")).isEqualTo(MORTS_PAR_POINT);
        assertThat(new MessagesDuDepartement(boite.base)
                        .derniers(new CodeDepartement("91"), null, 1000, EtatCourriel.INCERTAIN))
                .hasSize(4 * MORTS_PAR_POINT)
                .allSatisfy(courriel -> assertThat(courriel.erreur()).contains("a pu prendre ce message"));
        assertThat(boite.nombre("envoye")).isEqualTo((6L * MESSAGES - 4) * MORTS_PAR_POINT);
    }

    /** The same with the guard taken away: what was being handed over is simply sent again. */
    @Test
    void sans_la_garde_la_meme_epreuve_trouve_des_doubles() {
        PointDeMort point = PointDeMort.APRES_LA_REPONSE_AVANT_QUE_L_ENVOI_SOIT_ECRIT;
        mourir(point, "sans-garde");
        boite.base
                .sql("update courriel set etat = 'a-envoyer' where etat = 'transmis'")
                .update();

        boite.vider(BoiteDEssai.vers(serveur.port(), 1));
        verifier("sans-garde", 1);

        assertThat(fautes).containsExactly("sans-garde/0 envoye: 2 fois", "sans-garde: 0 incertains au lieu de 1");
    }

    /** Messages are due, a sender begins, and is killed at that point. */
    private void mourir(PointDeMort point, String serie) {
        for (int i = 0; i < MESSAGES; i++) {
            boite.deposer(serie + "/" + i);
        }
        Process expediteur = suivant();
        serveur.seConduire((moment, ligne) -> moment == point.moment ? tuer(expediteur) : null);
        try {
            expediteur.getOutputStream().write((point.ordre + "\n").getBytes(StandardCharsets.UTF_8));
            expediteur.getOutputStream().flush();
            BufferedReader paroles =
                    new BufferedReader(new InputStreamReader(expediteur.getInputStream(), StandardCharsets.UTF_8));
            String parole = paroles.readLine();
            assertThat(parole).as("%s", point).isEqualTo(point.moment == null ? ExpediteurMortel.ARRET : null);
            tuer(expediteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.bienSeConduire();
    }

    /** SIGKILL: nothing of the victim runs after it. */
    private static String tuer(Process expediteur) {
        try {
            assertThat(expediteur.destroyForcibly().waitFor(2, TimeUnit.MINUTES))
                    .isTrue();
            assertThat(expediteur.exitValue()).isEqualTo(128 + 9);
            return ServeurSmtpDEssai.COUPER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void verifier(String serie, int doutes) {
        int incertains = 0;
        for (Map<String, Object> ligne : boite.tous()) {
            if (!ligne.get("cle").toString().startsWith(serie + "/")) {
                continue;
            }
            String etat = ligne.get("etat").toString();
            int livraisons = Collections.frequency(serveur.identifiants(), ligne.get("message_id"));
            boolean juste = etat.equals("envoye") ? livraisons == 1 : etat.equals("incertain") && livraisons <= 1;
            if (!juste) {
                fautes.add("%s %s: %d fois".formatted(ligne.get("cle"), etat, livraisons));
            }
            incertains += etat.equals("incertain") ? 1 : 0;
        }
        if (incertains != doutes) {
            fautes.add("%s: %d incertains au lieu de %d".formatted(serie, incertains, doutes));
        }
    }

    private long livres(String etat) {
        return boite.tous().stream()
                .filter(ligne -> ligne.get("etat").equals(etat))
                .filter(ligne ->
                        serveur.identifiants().contains(ligne.get("message_id").toString()))
                .count();
    }

    /** Virtual machines start while the one before is at work. */
    private Process suivant() {
        while (prets.size() <= PRETS) {
            prets.add(lancer());
        }
        return prets.poll();
    }

    private Process lancer() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-Xmx64m",
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            chemin(),
                            ExpediteurMortel.class.getName(),
                            postgresql.getJdbcUrl("postgres", "postgres"),
                            String.valueOf(serveur.port()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what the sender needs. */
    private static String chemin() {
        return Stream.of(
                        ResilienceEnvoiIT.class,
                        Facteur.class,
                        org.springframework.jdbc.core.JdbcTemplate.class,
                        org.springframework.transaction.support.TransactionTemplate.class,
                        org.springframework.core.SpringVersion.class,
                        org.springframework.beans.BeanUtils.class,
                        org.apache.commons.logging.Log.class,
                        org.slf4j.Logger.class,
                        org.postgresql.Driver.class,
                        org.flywaydb.core.Flyway.class,
                        jakarta.mail.Session.class,
                        jakarta.activation.DataHandler.class,
                        org.eclipse.angus.activation.MailcapRegistryProviderImpl.class)
                .map(ResilienceEnvoiIT::lieu)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String lieu(Class<?> classe) {
        try {
            return Path.of(classe.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
