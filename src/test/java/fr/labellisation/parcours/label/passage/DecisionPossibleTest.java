package fr.labellisation.parcours.label.passage;

import static fr.labellisation.parcours.label.passage.DecisionPossible.DEJA_ENGAGE;
import static fr.labellisation.parcours.label.passage.DecisionPossible.NE_PAS_RENOUVELER;
import static fr.labellisation.parcours.label.passage.DecisionPossible.RENOUVELER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.demarche.chemin.CheminDuMoment;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionPossibleTest {
    private static final LocalDate FIN = LocalDate.parse("2016-06-27");
    private static final CodeDemarche DEMARCHE = new CodeDemarche("91-2015");
    private static final CheminDuMoment CHEMIN =
            new CheminDuMoment(DEMARCHE, "Qualipref 2.0", List.of("qualipref-2.0"));

    /** Every situation that there may be. */
    private static Stream<DecisionPossible> situations() {
        return Stream.of(Optional.<CodeDemarche>empty(), Optional.of(DEMARCHE))
                .flatMap(engage -> Stream.of(Optional.<CheminDuMoment>empty(), Optional.of(CHEMIN))
                        .flatMap(chemin -> Stream.of(true, false)
                                .flatMap(remplace -> Stream.of(true, false)
                                        .map(autre -> new DecisionPossible(
                                                engage, chemin, remplace && chemin.isPresent(), autre)))));
    }

    @Test
    void renouveler_demande_que_le_site_ne_suive_rien_d_autre() {
        assertThat(situations())
                .allSatisfy(
                        situation -> assertThat(situation.avis(RENOUVELER, FIN).favorable())
                                .isEqualTo(situation.engage().isEmpty()
                                        && situation.chemin().isEmpty()));
    }

    @Test
    void ne_pas_renouveler_se_peut_toujours_et_se_propose_toujours() {
        assertThat(situations()).allSatisfy(situation -> {
            assertThat(situation.avis(NE_PAS_RENOUVELER, FIN).favorable()).isTrue();
            assertThat(situation.choix()).extracting(Option::value).contains(NE_PAS_RENOUVELER);
        });
    }

    @Test
    void deja_engage_demande_une_demarche_qui_mene_au_meme_label() {
        assertThat(situations())
                .allSatisfy(
                        situation -> assertThat(situation.avis(DEJA_ENGAGE, FIN).favorable())
                                .isEqualTo(situation.engage().isPresent() || situation.remplace()));
    }

    @Test
    void le_refus_nomme_la_demarche_suivie_et_dit_quand_renouveler() {
        assertThat(new DecisionPossible(Optional.empty(), Optional.of(CHEMIN), false, false)
                        .avis(RENOUVELER, FIN)
                        .raisons())
                .containsExactly(
                        "«\u00a0Décision\u00a0»\u00a0: ce site suit déjà la démarche 91-2015 (Qualipref 2.0)\u00a0; un site"
                                + " n’en suit qu’une à la fois. Renouvelez ce label dès que le site y aura obtenu le sien\u00a0: il"
                                + " expire le 27 juin 2016.");
    }

    @Test
    void renouveler_un_label_seul_avertit_chaque_jour_ou_l_autre_devrait_s_ouvrir_avant_la_fin_de_celui_ci() {
        for (LocalDate ouverture :
                FIN.minusDays(400).datesUntil(FIN.plusDays(400)).toList()) {
            assertThat(DecisionPossible.siSepares("Marianne v2", FIN.plusYears(1), ouverture, FIN)
                            .present())
                    .isEqualTo(ouverture.isBefore(FIN));
        }
    }
}
