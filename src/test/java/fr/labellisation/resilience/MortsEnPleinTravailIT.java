package fr.labellisation.resilience;

import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.Fin_LabelDelivre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed (SIGKILL) again and again while it completes tasks and executes timers of many paths. */
@Tag("base-a-soi")
class MortsEnPleinTravailIT {
    private static final int PARCOURS = Integer.getInteger("labellisation.essai.parcours", 10);
    private static final int MORTS = Integer.getInteger("labellisation.essai.morts-en-travail", 3);
    private static final String DEBUT = "2027-01-04T09:00:00Z";
    private static final int PLUS_LONGUE_VIE_EN_MS = 1_200;
    private static final int LIGNES_AU_PLUS = 8;
    private static final Duration AU_PLUS = Duration.ofMinutes(25);
    private final Random hasard = new Random(9);
    private final Deque<Process> prets = new ArrayDeque<>();
    private final List<Process> tous = new ArrayList<>();
    private EmbeddedPostgres postgresql;
    private JdbcClient base;
    private DepartRapide depart;

    @BeforeEach
    void demarrer(@TempDir Path dossier) throws IOException {
        depart = new DepartRapide(dossier);
        // The machine of the database goes on: nobody waits for its disk.
        postgresql = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "off")
                .start();
        base = JdbcClient.create(postgresql.getPostgresDatabase());
    }

    @AfterEach
    void arreter() throws IOException {
        tous.forEach(Process::destroyForcibly);
        postgresql.close();
    }

    @Test
    void tue_a_n_importe_quel_moment_chaque_chemin_a_fait_ce_que_dit_son_journal_et_va_a_son_terme() {
        preparer("ouvrir " + PARCOURS, OuvrierMortel.OUVERT);
        long debut = System.nanoTime();
        int taches = 0;
        for (int mort = 0; mort < MORTS; mort++) {
            Process victime = suivant(true);
            boolean aUnPointChoisi = mort % 3 == 2;
            if (aUnPointChoisi) {
                demander(victime, vivre(1 + hasard.nextInt(LIGNES_AU_PLUS)), OuvrierMortel.ARRET);
            } else {
                ordonner(victime, vivre(0));
                attendreUneTacheDePlus(taches);
                laisserVivre(victime, hasard.nextInt(PLUS_LONGUE_VIE_EN_MS));
            }
            tuer(victime);
            assertThat(EtatDesChemins.fautes(base))
                    .as("after death %d", mort + 1)
                    .isEmpty();
            taches = faites();
        }
        double secondes = (System.nanoTime() - debut) / 1e9;
        Process dernier = suivant(false);
        ordonner(dernier, vivre(0));
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> arrives() == PARCOURS || !dernier.isAlive());
        tuer(dernier);

        assertThat(EtatDesChemins.fautes(base)).isEmpty();
        assertThat(arrives()).isEqualTo(PARCOURS);
        assertThat(base.sql("select count(distinct site) from label")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PARCOURS);
        System.out.printf(
                "%d paths, killed %d times, %.1f s a death, %d tasks done before the last of them, %d at the end%n",
                PARCOURS, MORTS, secondes / MORTS, taches, faites());
    }

    /** A journal that is written beside the transaction of the task tells of what did not happen, and the same checks see it. */
    @Test
    void un_journal_ecrit_a_part_est_vu() {
        Process victime = lancer(List.of(), OuvrierMortel.A_PART);
        attendre(victime, OuvrierMortel.PRET);
        demander(victime, "ouvrir 1", OuvrierMortel.OUVERT);
        demander(victime, "vivre " + DEBUT + " 2", OuvrierMortel.ARRET);
        tuer(victime);

        assertThat(EtatDesChemins.fautes(base))
                .singleElement()
                .asString()
                .startsWith("a task completed as often as the journal says");
    }

    private int arrives() {
        return base.sql("select count(*) from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_"
                        + " where d.key_ = ? and p.end_act_id_ = ?")
                .params(ParcoursSite.CLE, Fin_LabelDelivre.name())
                .query(Integer.class)
                .single();
    }

    private int faites() {
        return base.sql("select count(*) from journal").query(Integer.class).single();
    }

    /** Time goes on from what was done last. */
    private String vivre(int lignes) {
        Timestamp derniere = base.sql("select max(start_time_) from act_hi_actinst")
                .query(Timestamp.class)
                .single();
        Instant maintenant =
                derniere == null ? Instant.parse(DEBUT) : derniere.toInstant().plusSeconds(60);
        return "vivre " + maintenant + " " + lignes;
    }

    private void attendreUneTacheDePlus(int taches) {
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> faites() > taches || arrives() == PARCOURS);
    }

    private static void laisserVivre(Process victime, int millis) {
        try {
            assertThat(victime.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: nothing of the victim runs after it; the database ends what it was asked for by then. */
    private void tuer(Process victime) {
        victime.destroyForcibly().onExit().join();
        assertThat(victime.exitValue()).isEqualTo(128 + 9);
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> base.sql("select count(*) from pg_stat_activity where application_name = ?")
                                .param(nom(victime))
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private static String nom(Process ouvrier) {
        return OuvrierMortel.NOM + ouvrier.pid();
    }

    /** Ready to work; another one starts meanwhile, which finds the database prepared. */
    private Process suivant(boolean encoreUn) {
        Process pret = prets.isEmpty() ? lancer(depart.options(), "") : prets.poll();
        attendre(pret, OuvrierMortel.PRET);
        if (encoreUn) {
            prets.add(lancer(depart.options(), ""));
        }
        return pret;
    }

    private void demander(Process ouvrier, String ordre, String reponse) {
        ordonner(ouvrier, ordre);
        attendre(ouvrier, reponse);
    }

    private static void ordonner(Process ouvrier, String ordre) {
        try {
            ouvrier.getOutputStream().write((ordre + "\n").getBytes(StandardCharsets.UTF_8));
            ouvrier.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attendre(Process ouvrier, String parole) {
        try {
            BufferedReader paroles = ouvrier.inputReader(StandardCharsets.UTF_8);
            String dite = paroles.readLine();
            while (dite != null && !dite.equals(parole)) {
                dite = paroles.readLine();
            }
            assertThat(dite).isEqualTo(parole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It ends by itself, and leaves what those after it start from. */
    private void preparer(String ordre, String reponse) {
        Process premier = lancer(depart.optionsDuPremier(), "");
        attendre(premier, OuvrierMortel.PRET);
        demander(premier, ordre, reponse);
        try {
            premier.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(premier.onExit().join().exitValue()).isZero();
        assertThat(depart.estPret()).isTrue();
    }

    private Process lancer(List<String> options, String garde) {
        List<String> mots = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Europe/Paris",
                "-cp",
                depart.classes()));
        mots.addAll(options);
        mots.addAll(
                List.of(OuvrierMortel.class.getName(), postgresql.getJdbcUrl("postgres", "postgres"), DEBUT, garde));
        try {
            Process ouvrier = new ProcessBuilder(mots)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            tous.add(ouvrier);
            return ouvrier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
