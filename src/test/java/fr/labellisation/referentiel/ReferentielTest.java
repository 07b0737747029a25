package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferentielTest {

    private final Referentiels referentiels = new Referentiels();
    private final Referentiel qualipref2006 = referentiels.exiger("qualipref-2006");
    private final Referentiel marianne = referentiels.exiger("marianne-2008");
    private final Referentiel qualipref2 = referentiels.exiger("qualipref-2012");
    private final Referentiel qualipref20 = referentiels.exiger("qualipref-2.0");

    @Test
    void un_perimetre_avec_le_module_obligatoire_et_un_optionnel_est_accepte() {
        assertThat(qualipref2.validerPerimetre(List.of("M1", "M2")).favorable()).isTrue();
        assertThat(qualipref2.validerPerimetre(List.of("M7", "M3", "M1")).favorable())
                .isTrue();
    }

    @Test
    void un_perimetre_sans_module_optionnel_est_refuse() {
        assertThat(qualipref2.validerPerimetre(List.of("M1")).raisons())
                .containsExactly("Au moins un module optionnel doit être retenu.");
    }

    @Test
    void un_perimetre_sans_le_module_obligatoire_est_refuse() {
        assertThat(qualipref2.validerPerimetre(List.of("M2")).raisons())
                .containsExactly("Le module M1 – Accueil général est obligatoire.");
    }

    @Test
    void un_perimetre_refuse_donne_toutes_ses_raisons() {
        assertThat(qualipref20.validerPerimetre(List.of("M9", "M9")).raisons())
                .containsExactly(
                        "Le module «\u00a0M9\u00a0» n’existe pas dans le référentiel Qualipref 2.0.",
                        "Le module M1 – Relation générale avec les usagers est obligatoire.",
                        "Au moins un module optionnel doit être retenu.");
    }

    @Test
    void un_referentiel_sans_modules_s_applique_en_entier() {
        assertThat(marianne.aDesModules()).isFalse();
        assertThat(marianne.validerPerimetre(List.of()).favorable()).isTrue();
        assertThat(marianne.validerPerimetre(List.of("M1")).raisons())
                .containsExactly(
                        "Le référentiel Marianne v2 s’applique en entier\u00a0: aucun module n’est à choisir.");
    }

    @Test
    void les_engagements_connus_d_un_module_portent_leurs_indicateurs() {
        assertThat(qualipref2.engagements("M1"))
                .extracting(Engagement::code)
                .containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");
        assertThat(qualipref2.engagements("M4")).extracting(Engagement::code).containsExactly("E19", "E20", "E21");
        assertThat(qualipref2.engagements("M1").get(4).indicateurs())
                .extracting(Indicateur::texte)
                .containsExactly("Décroché\u00a0: en moins de 5 sonneries", "Appels perdus\u00a0: moins de 10\u00a0%");
    }

    @Test
    void les_engagements_inconnus_le_disent() {
        assertThat(qualipref2.engagements()).hasSize(36);
        assertThat(qualipref2.engagementsSansModule())
                .hasSize(25)
                .allSatisfy(engagement -> assertThat(engagement.libelle()).isEqualTo("titre à compléter"));
    }

    @Test
    void un_module_dont_aucun_engagement_n_est_connu_reste_evaluable() {
        Engagement m7 = qualipref2.engagements("M7").get(0);

        assertThat(qualipref2.engagements("M7")).hasSize(1);
        assertThat(m7.code()).isEqualTo("M7");
        assertThat(m7.libelle()).isEqualTo("Engagements du module M7\u00a0: titres à compléter");
        assertThat(m7.indicateurs())
                .extracting(Indicateur::texte)
                .containsExactly(
                        "Permanence téléphonique\u00a0: 7 jours sur 7 et 24 heures sur 24",
                        "Cellule de communication de crise opérationnelle\u00a0: en moins d’une heure");
    }

    @Test
    void les_themes_ajoutes_par_qualipref_2_0_se_lisent_au_module_m1() {
        assertThat(qualipref20.engagements("M1"))
                .extracting(Engagement::libelle)
                .containsExactly(
                        "Engagements du module M1\u00a0: titres à compléter (dont téléservices, rendez-vous en ligne,"
                                + " sites internet départementaux, convocation par SMS, archivage numérique, réseaux sociaux)");
    }

    @Test
    void marianne_s_evalue_rubrique_par_rubrique() {
        assertThat(marianne.modulesAEvaluer(Set.of()))
                .extracting(Module::code, Module::libelle)
                .containsExactly(tuple("ENSEMBLE", "Ensemble du référentiel"));
        assertThat(marianne.engagements(Module.ENSEMBLE))
                .hasSize(5 + 11)
                .first()
                .extracting(Engagement::libelle)
                .isEqualTo("Services plus disponibles\u00a0: titres à compléter");
    }

    @Test
    void les_onze_titres_connus_de_marianne_portent_leur_numero() {
        assertThat(marianne.engagements())
                .extracting(Engagement::code)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "14", "17", "18", "19");
        assertThat(marianne.engagements(Module.ENSEMBLE))
                .extracting(Engagement::libelle)
                .contains("Évaluer ses propres pratiques", "Aider les usagers à constituer leurs dossiers")
                .doesNotContain("Pilotage\u00a0: titres à compléter");
    }

    @Test
    void les_neuf_titres_connus_de_2006_disent_que_leur_numero_est_par_analogie() {
        assertThat(qualipref2006.engagements("M1"))
                .hasSize(9)
                .extracting(Engagement::libelle)
                .allMatch(libelle -> libelle.endsWith(" (numéro par analogie)"));
    }

    @Test
    void ce_qui_fut_evalue_en_entier_le_reste_quand_ses_titres_sont_connus() {
        assertThat(qualipref2006.estEvalue("M1", Set.of("M1"))).isTrue();
        assertThat(qualipref2006.estEvalue("M1", Set.of("E1", "E2"))).isFalse();
        assertThat(qualipref2.estEvalue("M4", Set.of("E19", "E20", "E21"))).isTrue();
        assertThat(marianne.estEvalue(Module.ENSEMBLE, Set.of("R1", "R2", "R3", "R4", "R5", "R6")))
                .isTrue();
        assertThat(marianne.estEvalue(Module.ENSEMBLE, Set.of("R1", "R2", "R3", "R4", "R5")))
                .isFalse();
    }

    @Test
    void les_modules_a_evaluer_sont_les_modules_retenus_dans_l_ordre_du_referentiel() {
        assertThat(qualipref2.modulesAEvaluer(Set.of("M3", "M1", "M7")))
                .extracting(Module::code)
                .containsExactly("M1", "M3", "M7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> qualipref2.modulesAEvaluer(Set.of("M8")))
                .withMessage("Le module «\u00a0M8\u00a0» n’existe pas dans le référentiel Qualipref 2.");
    }

    @Test
    void les_modules_de_2006_disent_que_leur_numero_est_par_analogie() {
        assertThat(qualipref2006.modules())
                .extracting(Module::libelle)
                .startsWith(
                        "M1 (numéro par analogie) – Accueil général", "M2 (numéro par analogie) – titre à compléter");
        assertThat(qualipref2.modules()).extracting(Module::libelle).contains("M2 – Délivrance de titres");
    }

    @Test
    void le_delai_de_reponse_aux_courriels_depend_de_la_version() {
        assertThat(qualipref2006.engagements("M1"))
                .flatExtracting(Engagement::indicateurs)
                .extracting(Indicateur::cible)
                .containsExactly("10 jours ouvrés dans 80\u00a0% des cas");
        assertThat(qualipref2.engagements("M1").get(5).indicateurs())
                .extracting(Indicateur::cible)
                .containsExactly("moins de 5 jours ouvrés", "moins de 15 jours ouvrés");
    }

    @Test
    void un_label_de_l_essonne_expire_trois_ans_plus_tard_avec_deux_audits_de_suivi() {
        LocalDate delivre = LocalDate.parse("2013-06-27");

        assertThat(qualipref2.expiration(delivre)).isEqualTo("2016-06-27");
        assertThat(qualipref2.auditsDeSuivi(delivre, false)).containsExactly(jours("2014-06-27", "2015-06-27"));
        assertThat(qualipref2.bilansAnnuels(delivre)).containsExactly(jours("2014-06-27", "2015-06-27"));
    }

    @Test
    void un_label_du_29_fevrier_expire_un_28_fevrier_et_ne_derive_pas() {
        LocalDate delivre = LocalDate.parse("2012-02-29");

        assertThat(qualipref2.expiration(delivre)).isEqualTo("2015-02-28");
        assertThat(qualipref2.auditsDeSuivi(delivre, false)).containsExactly(jours("2013-02-28", "2014-02-28"));
        assertThat(marianne.auditsDeSuivi(LocalDate.parse("2012-08-31"), false)).containsExactly(jours("2014-02-28"));
    }

    @Test
    void marianne_a_un_audit_de_suivi_a_dix_huit_mois_et_deux_bilans() {
        LocalDate delivre = LocalDate.parse("2013-06-27");

        assertThat(marianne.auditsDeSuivi(delivre, false)).containsExactly(jours("2014-12-27"));
        assertThat(marianne.bilansAnnuels(delivre)).containsExactly(jours("2014-06-27", "2015-06-27"));
    }

    @Test
    void qualipref_2_0_combine_a_marianne_est_suivi_a_dix_huit_mois() {
        LocalDate delivre = LocalDate.parse("2015-03-02");

        assertThat(qualipref20.auditsDeSuivi(delivre, true)).containsExactly(jours("2016-09-02"));
        assertThat(qualipref20.auditsDeSuivi(delivre, false)).containsExactly(jours("2016-03-02", "2017-03-02"));
        assertThat(qualipref2.auditsDeSuivi(delivre, true)).containsExactly(jours("2016-03-02", "2017-03-02"));
    }

    private static LocalDate[] jours(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
