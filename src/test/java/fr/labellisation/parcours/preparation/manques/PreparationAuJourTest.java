package fr.labellisation.parcours.preparation.manques;

import static fr.labellisation.parcours.preparation.manques.SituationsTirees.AUJOURD_HUI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.ActionSuivie;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.EngagementSuivi;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.Piece;
import fr.labellisation.referentiel.AvantAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PreparationAuJourTest {
    private static final int SITUATIONS = 400;
    private static final LocalDate AUDIT = LocalDate.of(2027, 3, 1);
    private static final AvantAudit RIEN = new AvantAudit(false, false, false, true, null, null, null);

    @Test
    void chaque_nature_de_manque_se_rencontre() {
        Set<NatureDuManque> rencontrees = EnumSet.noneOf(NatureDuManque.class);
        SituationsTirees.situations(SITUATIONS)
                .forEach(faits -> PreparationAuJour.de(faits, AUDIT)
                        .manques()
                        .forEach(manque -> rencontrees.add(manque.nature())));

        assertThat(rencontrees).containsExactlyInAnyOrder(NatureDuManque.values());
    }

    @Test
    void une_preuve_de_plus_n_ajoute_jamais_de_manque() {
        List<Piece> pieces = Arrays.asList(
                new Piece(null), new Piece(AUDIT), new Piece(AUDIT.minusDays(1)), new Piece(AUJOURD_HUI.minusYears(1)));
        SituationsTirees.situations(SITUATIONS).forEach(faits -> {
            BilanDePreparation avant = PreparationAuJour.de(faits, AUDIT);
            for (int rang = 0; rang < faits.engagements().size(); rang++) {
                for (Piece piece : pieces) {
                    BilanDePreparation apres = PreparationAuJour.de(prouver(faits, rang, piece), AUDIT);

                    assertThat(objets(apres)).isSubsetOf(objets(avant));
                    assertThat(apres.points()).isEqualTo(avant.points());
                    assertThat(apres.part()).isGreaterThanOrEqualTo(avant.part());
                }
            }
        });
    }

    @Test
    void un_audit_plus_tardif_ne_rend_pas_valable_une_preuve_perimee() {
        SituationsTirees.situations(SITUATIONS)
                .forEach(faits -> assertThat(perimees(PreparationAuJour.de(faits, AUDIT.plusDays(40))))
                        .containsAll(perimees(PreparationAuJour.de(faits, AUDIT))));
    }

    @Test
    void chaque_point_non_satisfait_a_une_raison_et_une_seule() {
        SituationsTirees.situations(SITUATIONS).forEach(faits -> {
            BilanDePreparation bilan = PreparationAuJour.de(faits, AUDIT);

            assertThat(bilan.satisfaits()).isBetween(0, bilan.points());
            assertThat(bilan.part() == 100).isEqualTo(bilan.manques().isEmpty());
            assertThat(bilan.manques())
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            manque -> assertThat(manque.phrase()).endsWith(".").doesNotContain("null"));
            assertThat(bilan.parNature().values().stream().mapToInt(List::size).sum())
                    .isEqualTo(bilan.manques().size());
        });
    }

    @Test
    void ce_que_la_version_ne_demande_pas_ne_manque_pas() {
        SituationsTirees.situations(SITUATIONS)
                .map(faits -> new FaitsDePreparation(
                        AUJOURD_HUI,
                        new AvantAudit(false, false, false, false, null, null, null),
                        false,
                        faits.engagements(),
                        List.of(),
                        List.of(),
                        null,
                        Map.of(),
                        null,
                        List.of()))
                .forEach(faits -> assertThat(PreparationAuJour.de(faits, AUDIT).parNature())
                        .doesNotContainKeys(
                                NatureDuManque.ENGAGEMENT_SANS_RESULTAT,
                                NatureDuManque.COMITE_TROP_ANCIEN,
                                NatureDuManque.ENQUETE_TROP_ANCIENNE,
                                NatureDuManque.FORMATION_INSUFFISANTE));
    }

    @Test
    void une_preuve_vaut_encore_son_dernier_jour_et_plus_le_lendemain() {
        FaitsDePreparation faits = de(RIEN, engagement(Resultat.CONFORME, new Piece(AUDIT)));

        assertThat(PreparationAuJour.de(faits, AUDIT).manques()).isEmpty();
        assertThat(PreparationAuJour.de(faits, AUDIT.plusDays(1)).manques())
                .extracting(ManqueAuJour::phrase)
                .containsExactly("E5 – Décrocher, aucune preuve jointe ne vaudra encore le 2 mars 2027.");
    }

    @Test
    void un_engagement_sans_objet_ne_demande_ni_action_ni_preuve() {
        BilanDePreparation bilan = PreparationAuJour.de(de(RIEN, engagement(Resultat.SANS_OBJET)), AUDIT);

        assertThat(bilan.manques()).isEmpty();
        assertThat(bilan.points()).isEqualTo(1);
    }

    @Test
    void un_ecart_partiel_sans_action_ni_preuve_manque_deux_fois() {
        assertThat(PreparationAuJour.de(de(RIEN, engagement(Resultat.PARTIEL)), AUDIT)
                        .manques())
                .extracting(ManqueAuJour::nature)
                .containsExactly(NatureDuManque.ECART_SANS_ACTION, NatureDuManque.PREUVE_ABSENTE);
    }

    @Test
    void un_diagnostic_fait_avant_la_reprise_n_est_pas_redemande() {
        FaitsDePreparation faits = new FaitsDePreparation(
                AUJOURD_HUI,
                RIEN,
                true,
                List.of(engagement(null)),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null,
                List.of());

        assertThat(PreparationAuJour.de(faits, AUDIT).points()).isZero();
        assertThat(PreparationAuJour.de(faits, AUDIT).part()).isEqualTo(100);
    }

    @Test
    void le_comite_et_l_enquete_vieillissent_selon_la_version() {
        AvantAudit demande = new AvantAudit(true, true, false, true, 12, null, null);
        FaitsDePreparation unAn = new FaitsDePreparation(
                AUJOURD_HUI,
                demande,
                false,
                List.of(),
                List.of(),
                List.of(),
                AUDIT.minusMonths(12),
                Map.of(PublicEnquete.USAGERS, AUDIT.minusYears(3)),
                null,
                List.of());

        assertThat(PreparationAuJour.de(unAn, AUDIT).manques()).isEmpty();
        assertThat(PreparationAuJour.de(unAn, AUDIT.plusDays(1)).manques())
                .extracting(ManqueAuJour::phrase)
                .containsExactly("Aucun comité local des usagers n’est tenu dans les 12 mois qui précèdent l’audit"
                        + " du 2 mars 2027.");
    }

    @Test
    void une_action_manque_selon_ou_elle_en_est_et_son_echeance() {
        FaitsDePreparation faits = new FaitsDePreparation(
                AUJOURD_HUI,
                RIEN,
                false,
                List.of(),
                List.of(
                        action(1, EtatAction.PROPOSEE, AUJOURD_HUI.minusDays(3)),
                        action(2, EtatAction.DECIDEE, AUJOURD_HUI),
                        action(3, EtatAction.DECIDEE, AUJOURD_HUI.minusDays(1)),
                        action(4, EtatAction.DECIDEE, AUDIT.plusDays(1)),
                        action(5, EtatAction.REALISEE, AUJOURD_HUI.plusDays(5)),
                        action(6, EtatAction.CLOSE, AUJOURD_HUI.minusDays(90))),
                List.of(),
                null,
                Map.of(),
                null,
                List.of());

        BilanDePreparation bilan = PreparationAuJour.de(faits, AUDIT);

        assertThat(bilan.points()).isEqualTo(5);
        assertThat(bilan.manques())
                .extracting(ManqueAuJour::nature, ManqueAuJour::objet)
                .containsExactly(
                        tuple(NatureDuManque.ACTION_EN_RETARD, "3"),
                        tuple(NatureDuManque.ACTION_TROP_TARDIVE, "4"),
                        tuple(NatureDuManque.ACTION_A_VERIFIER, "5"));
    }

    private static FaitsDePreparation de(AvantAudit demande, EngagementSuivi engagement) {
        return new FaitsDePreparation(
                AUJOURD_HUI,
                demande,
                false,
                List.of(engagement),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null,
                List.of());
    }

    private static EngagementSuivi engagement(Resultat resultat, Piece... pieces) {
        return new EngagementSuivi("E5", "E5 – Décrocher", "M1", resultat, false, List.of(pieces));
    }

    private static ActionSuivie action(long id, EtatAction etat, LocalDate echeance) {
        return new ActionSuivie(id, "Afficher les horaires", echeance, etat);
    }

    private static FaitsDePreparation prouver(FaitsDePreparation faits, int rang, Piece piece) {
        List<EngagementSuivi> engagements = new ArrayList<>(faits.engagements());
        EngagementSuivi un = engagements.get(rang);
        List<Piece> pieces = new ArrayList<>(un.preuves());
        pieces.add(piece);
        engagements.set(
                rang, new EngagementSuivi(un.code(), un.titre(), un.module(), un.resultat(), un.action(), pieces));
        return new FaitsDePreparation(
                faits.aujourdhui(),
                faits.demande(),
                faits.diagnosticRepris(),
                engagements,
                faits.actions(),
                faits.mesures(),
                faits.dernierComite(),
                faits.enquetes(),
                faits.presents(),
                faits.documents());
    }

    /** What is missing, whichever way evidence is. */
    private static Set<String> objets(BilanDePreparation bilan) {
        return bilan.manques().stream()
                .map(manque -> (manque.nature() == NatureDuManque.PREUVE_PERIMEE
                                ? NatureDuManque.PREUVE_ABSENTE
                                : manque.nature())
                        + "/" + manque.objet())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> perimees(BilanDePreparation bilan) {
        return bilan.parNature().getOrDefault(NatureDuManque.PREUVE_PERIMEE, List.of()).stream()
                .map(ManqueAuJour::objet)
                .toList();
    }
}
