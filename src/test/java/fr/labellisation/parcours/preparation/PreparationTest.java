package fr.labellisation.parcours.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.referentiel.AvantAudit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final LocalDate AUDIT = LocalDate.of(2013, 6, 11);
    private static final Optional<LocalDate> COMITE = Optional.of(LocalDate.of(2013, 3, 26));

    private static final Set<PublicEnquete> TOUS = Set.of(PublicEnquete.values());
    private static final AvantAudit TOUT = new AvantAudit(true, true, true, true, 12, null, null);

    @Test
    void un_site_dont_tout_est_fait_est_prepare() {
        assertThat(new EtatPreparation(TOUT, List.of(), List.of(), true, 0, true, TOUS)
                        .avis()
                        .favorable())
                .isTrue();
    }

    @Test
    void tout_ce_qui_manque_a_un_site_est_dit_a_la_fois() {
        assertThat(new EtatPreparation(
                                TOUT,
                                List.of(),
                                List.of("M2 – Délivrance de titres"),
                                false,
                                3,
                                false,
                                Set.of(PublicEnquete.AGENTS))
                        .avis()
                        .raisons())
                .containsExactly(
                        "Le module M2 – Délivrance de titres n’est pas entièrement évalué.",
                        "Le plan d’actions n’est pas arrêté.",
                        "3 actions correctives restent ouvertes.",
                        "La formation des agents n’est pas close.",
                        "Les résultats de l’enquête de satisfaction ne sont pas publiés.");
    }

    @Test
    void une_seule_action_ouverte_se_dit_au_singulier() {
        assertThat(new EtatPreparation(TOUT, List.of(), List.of(), true, 1, true, TOUS)
                        .avis()
                        .raisons())
                .containsExactly("Une action corrective reste ouverte.");
    }

    @Test
    void un_audit_externe_precede_d_un_audit_interne_clos_et_d_un_comite_recent_peut_avoir_lieu() {
        assertThat(new PreparationAudit(true, 12, List.of(), true, 0, COMITE, AUDIT)
                        .avis()
                        .favorable())
                .isTrue();
    }

    @Test
    void un_audit_interne_ouvert_n_arrete_que_les_referentiels_qui_le_demandent() {
        assertThat(new PreparationAudit(true, 12, List.of(), false, 0, COMITE, AUDIT)
                        .avis()
                        .raisons())
                .containsExactly("L’audit interne n’est pas clos.");
        assertThat(new PreparationAudit(false, 12, List.of(), false, 0, COMITE, AUDIT)
                        .avis()
                        .favorable())
                .isTrue();
    }

    @Test
    void un_comite_de_plus_d_un_an_avant_l_audit_ne_compte_pas() {
        String raison = "Aucun comité local des usagers n’a été tenu dans l’année qui précède l’audit du 11 juin 2013.";

        assertThat(new PreparationAudit(true, 12, List.of(), true, 0, Optional.of(AUDIT.minusYears(1)), AUDIT)
                        .avis()
                        .favorable())
                .isTrue();
        assertThat(new PreparationAudit(
                                true,
                                12,
                                List.of(),
                                true,
                                0,
                                Optional.of(AUDIT.minusYears(1).minusDays(1)),
                                AUDIT)
                        .avis()
                        .raisons())
                .containsExactly(raison);
        assertThat(new PreparationAudit(true, 12, List.of(), true, 0, Optional.empty(), AUDIT)
                        .avis()
                        .raisons())
                .containsExactly(raison);
    }

    @Test
    void une_enquete_aupres_des_agents_qui_manque_arrete_la_version_qui_la_demande() {
        Set<PublicEnquete> usagers = Set.of(PublicEnquete.USAGERS);

        assertThat(new EtatPreparation(TOUT, List.of(), List.of(), true, 0, true, usagers)
                        .avis()
                        .raisons())
                .containsExactly("Les résultats de l’enquête auprès des agents ne sont pas publiés.");
        assertThat(new EtatPreparation(
                                new AvantAudit(true, true, false, true, 12, null, null),
                                List.of(),
                                List.of(),
                                true,
                                0,
                                true,
                                usagers)
                        .avis()
                        .favorable())
                .isTrue();
    }

    @Test
    void n_est_demande_que_ce_que_la_version_demande() {
        for (boolean usagers : List.of(true, false)) {
            for (boolean evaluation : List.of(true, false)) {
                AvantAudit demande = new AvantAudit(true, usagers, false, evaluation, 12, null, null);

                assertThat(new EtatPreparation(demande, List.of(), List.of("M2"), true, 0, true, Set.of())
                                .avis()
                                .raisons())
                        .as("%s", demande)
                        .hasSize((usagers ? 1 : 0) + (evaluation ? 1 : 0));
            }
        }
    }

    @Test
    void une_version_peut_admettre_un_comite_plus_ancien() {
        assertThat(new PreparationAudit(true, 18, List.of(), true, 0, Optional.of(AUDIT.minusMonths(18)), AUDIT)
                        .avis()
                        .favorable())
                .isTrue();
        assertThat(new PreparationAudit(true, 18, List.of(), true, 0, Optional.of(AUDIT.minusMonths(19)), AUDIT)
                        .avis()
                        .raisons())
                .containsExactly("Aucun comité local des usagers n’a été tenu dans les 18 mois qui précèdent l’audit du"
                        + " 11 juin 2013.");
    }

    @Test
    void un_comite_n_est_attendu_que_par_les_versions_qui_le_demandent() {
        assertThat(new PreparationAudit(true, null, List.of(), true, 0, Optional.empty(), AUDIT)
                        .avis()
                        .favorable())
                .isTrue();
    }

    @Test
    void un_module_a_decider_retient_la_preparation_et_les_deux_audits() {
        String raison =
                "Le module M2 – Délivrance de titres est encore à décider\u00a0: modifiez le périmètre du site.";
        List<String> ouverts = List.of("M2 – Délivrance de titres");
        PreparationAudit audit = new PreparationAudit(true, 12, ouverts, true, 0, COMITE, AUDIT);

        assertThat(new EtatPreparation(TOUT, ouverts, List.of(), true, 0, true, TOUS)
                        .avis()
                        .raisons())
                .containsExactly(raison);
        assertThat(audit.avis().raisons()).containsExactly(raison);
        assertThat(audit.avisAvantLAuditInterne().raisons()).containsExactly(raison);
    }
}
