package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LectureReferentielTest {

    private static final String JUSTE = """
            id: essai
            nom: Essai
            famille: qualipref
            enVigueurDu: 2012-03-07
            dureeLabelMois: 36
            suiviMois: 12
            auditInterneRequis: true
            autoEvaluationAnnuelle: false
            nombreEngagements: 2
            modules:
              - {code: M1, titre: Accueil, obligatoire: true}
              - {code: M2, titre: Titres}
            engagements:
              - {code: E1, module: M1, titre: Informer}
              - {code: E2}
            """;

    @Test
    void un_fichier_juste_est_lu() {
        Referentiel lu = lire(JUSTE);

        assertThat(lu.nom()).isEqualTo("Essai");
        assertThat(lu.modules()).extracting(Module::obligatoire).containsExactly(true, false);
        assertThat(lu.engagements()).extracting(Engagement::libelle).containsExactly("Informer", "titre à compléter");
    }

    @Test
    void une_cle_inconnue_est_refusee_avec_les_cles_attendues() {
        refuse(
                JUSTE.replace("suiviMois", "suivis"),
                "Le référentiel essai.yaml est refusé\u00a0: la clé «\u00a0suivis\u00a0» est inconnue, une de celles-ci est"
                        + " attendue\u00a0: auditInterneRequis, autoEvaluationAnnuelle, avantAudit, decision, defautsDuProjet, delais, dureeLabelMois,"
                        + " enVigueurDu, enVigueurJusquA, engagements, famille, id, modules, niveaux, nom, nombreEngagements,"
                        + " remplace, rubriques, successeur, suiviCombine, suiviMois.");
    }

    @Test
    void une_cle_inconnue_d_un_module_est_refusee_avec_sa_place() {
        refuse(
                JUSTE.replace("titre: Titres", "intitule: Titres"),
                "la clé «\u00a0modules[2].intitule\u00a0» est inconnue");
    }

    @Test
    void une_cle_citee_deux_fois_est_refusee() {
        refuse(JUSTE + "nom: Encore\n", "ce n’est pas un fichier YAML lisible");
    }

    @Test
    void un_texte_qui_n_est_pas_du_yaml_est_refuse() {
        refuse("id: [essai\nnom: }", "ligne 2, ce n’est pas un fichier YAML lisible");
    }

    @Test
    void un_fichier_vide_est_refuse() {
        refuse("", "est vide");
        refuse("# rien\n", "est vide");
    }

    @Test
    void un_fichier_qui_n_est_pas_une_suite_de_cles_est_refuse() {
        refuse("- essai\n", "le contenu n’a pas la forme attendue, une suite de clés est attendue");
        refuse("essai\n", "le contenu n’a pas la forme attendue, une suite de clés est attendue");
    }

    @Test
    void une_date_qui_n_en_est_pas_une_est_refusee() {
        refuse(
                JUSTE.replace("2012-03-07", "mars 2012"),
                "ligne 4, «\u00a0enVigueurDu\u00a0» n’a pas la forme attendue, une date comme");
    }

    @Test
    void une_date_peut_n_etre_connue_que_par_son_mois_ou_son_annee() {
        Referentiel lu = lire(JUSTE.replace("2012-03-07", "2012-03") + "enVigueurJusquA: 2016\n");

        assertThat(lu.vie().debut().enToutesLettres()).isEqualTo("mars 2012");
        assertThat(lu.vie().fin().enToutesLettres()).isEqualTo("2016");
    }

    @Test
    void une_fin_qui_precede_le_debut_est_refusee() {
        for (String fin : List.of("2012-03-06", "2012-02", "2011")) {
            refuse(
                    JUSTE + "enVigueurJusquA: " + fin + "\n",
                    "Le référentiel essai.yaml est refusé\u00a0: «\u00a0enVigueurJusquA\u00a0» vaut " + fin
                            + ", une date à partir de «\u00a0enVigueurDu\u00a0», 2012-03-07, est attendue.");
        }
        for (String fin : List.of("2012-03-07", "2012-03", "2012", "2099-12-31")) {
            assertThat(lire(JUSTE + "enVigueurJusquA: " + fin + "\n")
                            .vie()
                            .fin()
                            .texte())
                    .isEqualTo(fin);
        }
    }

    @Test
    void un_niveau_inconnu_est_refuse_avec_ceux_qui_existent() {
        refuse(
                JUSTE + "niveaux: [bronze, platine]\n",
                "«\u00a0niveaux\u00a0» cite «\u00a0platine\u00a0», un de ceux-ci est attendu\u00a0: bronze, argent, or");
        refuse(JUSTE + "niveaux: [or, or]\n", "«\u00a0niveaux\u00a0» cite deux fois le même niveau");
        assertThat(lire(JUSTE + "niveaux: [or, bronze]\n").niveaux())
                .containsExactly(NiveauDeLabel.OR, NiveauDeLabel.BRONZE);
    }

    @Test
    void un_decideur_ou_un_defaut_inconnu_est_refuse() {
        refuse(
                JUSTE + "decision: prefet\n",
                "«\u00a0decision\u00a0» cite «\u00a0prefet\u00a0», un de ceux-ci est attendu\u00a0: certificateur, commission-nationale");
        refuse(JUSTE + "defautsDuProjet: [nom]\n", "«\u00a0defautsDuProjet\u00a0» cite «\u00a0nom\u00a0»");
    }

    @Test
    void ce_qui_n_est_pas_dit_d_avant_l_audit_est_ce_qui_se_demande_d_ordinaire() {
        assertThat(lire(JUSTE).avantAudit()).isEqualTo(new AvantAudit(true, true, false, true, 12, null, null));
        assertThat(lire(JUSTE + "avantAudit: {comiteUsagers: false, enqueteAgents: true}\n")
                        .avantAudit())
                .isEqualTo(new AvantAudit(false, true, true, true, null, null, null));
    }

    @Test
    void une_anciennete_ou_un_taux_hors_de_ses_bornes_est_refuse() {
        assertThat(lire(JUSTE + "avantAudit: {comiteMois: 18, enqueteMois: 24, tauxFormation: 80}\n")
                        .avantAudit())
                .isEqualTo(new AvantAudit(true, true, false, true, 18, 24, 80));
        refuse(
                JUSTE + "avantAudit: {comiteMois: 0, enqueteMois: 121, tauxFormation: 101}\n",
                "«\u00a0avantAudit.comiteMois\u00a0» vaut 0, un nombre de mois supérieur à 0 est attendu",
                "«\u00a0avantAudit.enqueteMois\u00a0» vaut 121, 120 mois au plus sont attendus",
                "«\u00a0avantAudit.tauxFormation\u00a0» vaut 101, un pourcentage de 1 à 100 est attendu");
    }

    @Test
    void une_duree_qui_n_est_pas_un_nombre_entier_est_refusee() {
        refuse(
                JUSTE.replace("Mois: 36", "Mois: trois ans"),
                "«\u00a0dureeLabelMois\u00a0» n’a pas la forme attendue, un nombre entier");
        refuse(
                JUSTE.replace("Mois: 36", "Mois: 36.5"),
                "«\u00a0dureeLabelMois\u00a0» n’a pas la forme attendue, un nombre entier");
    }

    @Test
    void un_oui_ou_non_qui_n_en_est_pas_un_est_refuse() {
        refuse(
                JUSTE.replace("Requis: true", "Requis: peut-être"),
                "«\u00a0auditInterneRequis\u00a0» n’a pas la forme attendue, true ou false");
    }

    @Test
    void une_duree_absente_est_refusee() {
        refuse(
                JUSTE.replace("dureeLabelMois: 36\n", ""),
                "Le référentiel essai.yaml est refusé\u00a0: «\u00a0dureeLabelMois\u00a0» est attendu et manque.");
    }

    @Test
    void tout_ce_qui_manque_est_dit_en_une_fois() {
        refuse(
                "nom: ' '\n",
                "«\u00a0id\u00a0»",
                "«\u00a0nom\u00a0»",
                "«\u00a0famille\u00a0»",
                "«\u00a0enVigueurDu\u00a0»",
                "«\u00a0auditInterneRequis\u00a0»",
                "«\u00a0autoEvaluationAnnuelle\u00a0»",
                "«\u00a0dureeLabelMois\u00a0»",
                "«\u00a0suiviMois\u00a0»",
                "des modules ou des rubriques sont attendus");
    }

    @Test
    void un_suivi_nul_ou_negatif_est_refuse() {
        refuse(
                JUSTE.replace("Mois: 12", "Mois: 0"),
                "«\u00a0suiviMois\u00a0» vaut 0, un nombre de mois supérieur à 0 est attendu");
        refuse(JUSTE.replace("Mois: 12", "Mois: -12"), "«\u00a0suiviMois\u00a0» vaut -12");
        refuse(JUSTE.replace("Mois: 36", "Mois: 0"), "«\u00a0dureeLabelMois\u00a0» vaut 0");
    }

    @Test
    void un_suivi_combine_incomplet_est_refuse() {
        refuse(JUSTE + "suiviCombine: {mois: 18}\n", "«\u00a0suiviCombine.famille\u00a0» est attendu et manque");
        refuse(JUSTE + "suiviCombine: {famille: marianne}\n", "«\u00a0suiviCombine.mois\u00a0» vaut 0");
    }

    @Test
    void un_code_absent_ou_cite_deux_fois_est_refuse() {
        refuse(
                JUSTE.replace("code: E2", "code: E1"),
                "un engagement porte deux fois le code «\u00a0E1\u00a0», un autre est attendu");
        refuse(JUSTE.replace("{code: M2,", "{code: M1,"), "un module porte deux fois le code «\u00a0M1\u00a0»");
        refuse(
                JUSTE.replace("{code: E2}", "{titre: Orienter}"),
                "«\u00a0code d’un engagement\u00a0» est attendu et manque");
    }

    @Test
    void un_engagement_d_un_module_qui_n_existe_pas_est_refuse() {
        refuse(
                JUSTE.replace("module: M1", "module: M9"),
                "l’engagement E1 cite le module «\u00a0M9\u00a0», un de ceux-ci est attendu\u00a0: M1, M2");
    }

    @Test
    void un_indicateur_sans_libelle_est_refuse() {
        refuse(
                JUSTE.replace("{code: E2}", "{code: E2, indicateurs: [{cible: 1 par an}]}"),
                "«\u00a0libellé d’un indicateur de l’engagement E2\u00a0» est attendu et manque");
    }

    @Test
    void plus_d_engagements_que_le_nombre_annonce_est_refuse() {
        refuse(
                JUSTE.replace("Engagements: 2", "Engagements: 1"),
                "2 engagements sont cités, «\u00a0nombreEngagements\u00a0» en annonce 1");
    }

    @Test
    void un_module_obligatoire_et_un_optionnel_sont_attendus() {
        refuse(JUSTE.replace(", obligatoire: true", ""), "un module obligatoire est attendu");
        refuse(JUSTE.replace("Titres}", "Titres, obligatoire: true}"), "un module optionnel est attendu");
    }

    @Test
    void des_modules_et_des_rubriques_ensemble_sont_refuses() {
        refuse(JUSTE + "rubriques: [{code: R1, titre: Accueil}]\n", "l’un ou l’autre et pas les deux");
    }

    @Test
    void une_rubrique_sans_titre_est_refusee() {
        refuse(JUSTE + "rubriques: [{code: R1}]\n", "«\u00a0titre de la rubrique R1\u00a0» est attendu et manque");
    }

    @Test
    void un_fichier_illisible_garde_la_cause_de_la_panne() {
        InputStream panne = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disque");
            }
        };

        assertThatThrownBy(() -> new LectureReferentiel("essai.yaml").lire(panne))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessage("Le référentiel essai.yaml ne peut pas être lu.")
                .hasRootCauseMessage("disque");
    }

    private static void refuse(String contenu, String... morceaux) {
        assertThatThrownBy(() -> lire(contenu))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessageStartingWith("Le référentiel essai.yaml")
                .hasMessageContainingAll(morceaux);
    }

    private static Referentiel lire(String contenu) {
        return new LectureReferentiel("essai.yaml")
                .lire(new ByteArrayInputStream(contenu.getBytes(StandardCharsets.UTF_8)));
    }
}
