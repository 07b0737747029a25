package fr.labellisation.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.resilience.Victime.Mort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand audits announce themselves at the same instant; two nodes share the work, and one dies of it. */
@Tag("resilience")
@Tag("base-a-soi")
class DeuxNoeudsIT {
    private static final int MESSAGES = 1_000;
    private static final Duration AU_PLUS = Duration.ofSeconds(150);

    @ParameterizedTest
    @EnumSource
    void mille_echeances_au_meme_instant_font_mille_messages_bien_que_celui_qui_travaille_soit_tue(Victime victime)
            throws Exception {
        jouer(victime, monde -> {}, (mort, verification) -> {
            quelqueChoseAEteInterrompu(victime, mort);
            Map<String, String> inconnus = verification.faire();
            // What was being handed over when the node died is all that may be unknown.
            assertThat(inconnus).as("%s", mort).hasSize(mort.annonces());
            System.out.printf("%d deadlines, two nodes, %s: none twice, unknown: %s%n", MESSAGES, mort, inconnus);
        });
    }

    /** If whoever takes over handed over again what the dead one had announced, the same checks would see it. */
    @Test
    void sans_l_annonce_de_ce_qui_part_la_meme_verification_echoue() throws Exception {
        jouer(
                Victime.EXPEDITEUR,
                DeuxNoeudsIT::oublierCeQuiPartait,
                (mort, verification) -> assertThatThrownBy(
                                () -> assertThat(verification.faire()).hasSize(mort.annonces()))
                        .isInstanceOf(AssertionError.class));
    }

    private static void oublierCeQuiPartait(Monde monde) {
        monde.tables()
                .sql("update courriel set etat = 'a-envoyer' where etat in ('transmis', 'incertain')")
                .update();
    }

    private interface Verification {
        Map<String, String> faire() throws Exception;
    }

    private interface Suite {
        void voir(Mort mort, Verification verification) throws Exception;
    }

    private static void jouer(Victime victime, Consumer<Monde> apresLaMort, Suite suite) throws Exception {
        try (BureauDePoste poste = new BureauDePoste();
                EmbeddedPostgres base = EmbeddedPostgres.start();
                Monde monde = new Monde(base, poste.port())) {
            EcheancesAuMemeInstant echeances = EcheancesAuMemeInstant.fixer(monde, MESSAGES);
            EtatPartage etat = new EtatPartage(monde.tables());
            Mort mort;
            try (Noeud premier = Noeud.demarrer("premier", base, poste.port())) {
                attendre(premier::pret, premier);
                try (Noeud second = Noeud.demarrer("second", base, poste.port())) {
                    attendre(second::pret, second);
                    monde.reprendreLesMinuteries();
                    mort = victime.tuer(List.of(premier, second), etat, AU_PLUS);
                    apresLaMort.accept(monde);
                    Noeud survivant = mort.noeud().equals("premier") ? second : premier;
                    attendre(() -> etat.regles() == MESSAGES, survivant);
                }
            }
            suite.voir(mort, () -> {
                echeances.chacuneEstDiteUneFois();
                return echeances.chaqueMessageEstRecuUneFois(poste.recus());
            });
        }
    }

    private static void quelqueChoseAEteInterrompu(Victime victime, Mort mort) {
        switch (victime) {
            case EXPEDITEUR -> {
                assertThat(mort.annonces()).as("%s", mort).isPositive();
                assertThat(mort.aEnvoyer()).as("%s", mort).isGreaterThan(mort.annonces());
            }
            case EXECUTANT -> assertThat(mort.travaux()).as("%s", mort).isPositive();
        }
    }

    private static void attendre(BooleanSupplier fait, Noeud noeud) {
        Awaitility.await()
                .atMost(AU_PLUS)
                .pollInterval(Duration.ofMillis(50))
                .conditionEvaluationListener(essai -> {
                    if (!essai.isSatisfied() && essai.getRemainingTimeInMS() <= 0) {
                        System.out.println(noeud.dit());
                    }
                })
                .until(fait::getAsBoolean);
    }
}
