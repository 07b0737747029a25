package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.essais.BaseQuiTombe;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed again and again while a node executes timers, writes messages and sends them, and stays away at the end. */
@Tag("base-a-soi")
class PannesDeLaBaseIT {
    private static final int ECHEANCES = Integer.getInteger("labellisation.essai.echeances", 60);
    private static final int PANNES = Integer.getInteger("labellisation.essai.pannes", 2);
    private static final Duration ABSENCE =
            Duration.ofSeconds(Integer.getInteger("labellisation.essai.absence-en-s", 5));
    private static final Duration AU_PLUS = Duration.ofMinutes(8);
    private static final Duration SANTE = Duration.ofSeconds(2);
    /** A message at a time over each connection of the sender. */
    private static final int CONNEXIONS = 4;

    @Test
    void la_base_tombe_pendant_le_travail_puis_reste_absente_et_rien_n_est_perdu_ni_fait_deux_fois() throws Exception {
        Map<String, String> inconnus = jouer(true, PANNES, ABSENCE);

        assertThat(inconnus).hasSizeLessThanOrEqualTo(CONNEXIONS * PANNES);
        System.out.printf(
                "%d deadlines, database killed %d times, away for %s: none lost, none twice, unknown: %s%n",
                ECHEANCES, PANNES, ABSENCE, inconnus);
    }

    /** On a database that says « done » before it has written, the same checks see what is lost or done again. */
    @Test
    @Tag("resilience")
    void sur_une_base_qui_confirme_avant_d_ecrire_la_meme_verification_echoue() {
        assertThatThrownBy(() -> jouer(false, 6, Duration.ZERO)).isInstanceOf(AssertionError.class);
    }

    private static Map<String, String> jouer(boolean durable, int pannes, Duration absence) throws Exception {
        try (BureauDePoste poste = new BureauDePoste();
                BaseQuiTombe base = BaseQuiTombe.demarrer(durable);
                Monde monde = new Monde(base.base(), poste.port())) {
            EcheancesAuMemeInstant echeances = EcheancesAuMemeInstant.fixer(monde, ECHEANCES);
            EtatPartage etat = new EtatPartage(monde.tables());
            try (Noeud noeud = Noeud.demarrer("seul", base.base(), poste.port())) {
                Awaitility.await().atMost(AU_PLUS).until(noeud::pret);
                monde.reprendreLesMinuteries();
                for (int panne = 1; panne <= pannes; panne++) {
                    attendreDuTravail(etat, pannes - panne + 1);
                    base.tuer();
                    if (panne == pannes && !absence.isZero()) {
                        resterAbsente(noeud, absence);
                    }
                    base.relever();
                }
                Awaitility.await()
                        .atMost(AU_PLUS)
                        .ignoreExceptions()
                        .until(() -> etat.regles() == ECHEANCES && etat.aEnvoyer() == 0);
                Navigateur inconnu = new Navigateur(noeud.port());
                Awaitility.await()
                        .atMost(AU_PLUS)
                        .until(() -> inconnu.page("/sante").statusCode() == 200);
            }
            echeances.chacuneEstDiteUneFois();
            return echeances.chaqueMessageEstRecuUneFois(poste.recus());
        }
    }

    /** Until a part of what remains is done: timers executed, messages written, messages sent. */
    private static void attendreDuTravail(EtatPartage etat, int pannesAVenir) {
        int[] but = {-1};
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> {
                    int fait = etat.demandes() + etat.ecrits() + etat.regles();
                    if (but[0] < 0) {
                        but[0] = fait + Math.max(1, (3 * ECHEANCES - fait) / (pannesAVenir + 1));
                    }
                    return fait >= but[0];
                });
    }

    /** The node lives, says that its database is away, and keeps nobody waiting. */
    private static void resterAbsente(Noeud noeud, Duration absence) throws IOException {
        long fin = System.nanoTime() + absence.toNanos();
        Navigateur inconnu = new Navigateur(noeud.port());
        Awaitility.await().atMost(AU_PLUS).until(() -> inconnu.page("/sante").statusCode() == 503);
        List<Duration> attentes = new ArrayList<>();
        while (System.nanoTime() < fin) {
            long debut = System.nanoTime();
            assertThat(inconnu.page("/sante").statusCode()).isEqualTo(503);
            assertThat(inconnu.page("/sante/vivant").statusCode()).isEqualTo(200);
            HttpResponse<String> page = inconnu.page("/connexion");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("La base de données ne répond pas.");
            attentes.add(Duration.ofNanos(System.nanoTime() - debut));
        }
        // One that was slow tells of the machine; half of them would tell of the service.
        Collections.sort(attentes);
        assertThat(attentes.get(attentes.size() / 2)).isLessThan(SANTE);
        System.out.printf(
                "Away: %d rounds of three requests, half within %d ms, all within %d ms%n",
                attentes.size(),
                attentes.get(attentes.size() / 2).toMillis(),
                attentes.get(attentes.size() - 1).toMillis());
    }
}
