package fr.labellisation.parcours.label.processus;

import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesParcours.renouvellement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DeciderSuite;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DemarrerCycleLabel;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_LabelExpire;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_LabelRenouvele;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_RenouvellementLance;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_SansRenouvellement;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_SuivisTermines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Instances;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CycleLabelIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Retards retards;

    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private Instances instances;

    private CodeDemarche demarche;
    private String label;
    private ProcessInstance cycle;

    /** The label of Évry of 27 June 2013. */
    private void unLabel() {
        demarche = demarche("qualipref-2012", "M1", "M2");
        aujourdhuiEst("2013-06-27");
        label = labels.delivrer(demarche, "2013-06-27");
        cycle = labels.cycle(demarche, label);
    }

    /** Both yearly follow-ups are done, the decision on the renewal is to be taken. */
    private void unLabelARenouveler() {
        unLabel();
        avancerAu("2013-12-27");
        labels.bilanDeLAnnee();
        avancerAu("2014-12-29");
        labels.bilanDeLAnnee();
        avancerAu("2015-10-28");
        // The years were jumped: their committees are neither held nor on their way.
        base.sql("delete from comite").update();
    }

    /** The new way of the site is taken to its label. */
    private String unNouveauLabel(String le) {
        CodeDemarche nouvelle = new CodeDemarche(
                moteur.getVariable(instance(ParcoursSite.CLE).getId(), VariablesCommunes.DEMARCHE.nom())
                        .toString());
        avancerAu(le);
        String nouveau = labels.delivrer(nouvelle, le);
        instances.porter(instance(ParcoursSite.CLE), DemarrerCycleLabel.name(), Map.of("label", nouveau));
        return nouveau;
    }

    @Test
    void le_suivi_s_ouvre_six_mois_avant_chaque_anniversaire() {
        unLabel();

        avancerAu("2013-12-26");
        assertThat(enCoursDe(SuiviAnnuel.CLE)).isZero();
        avancerAu("2013-12-27");

        assertThat(enCoursDe(SuiviAnnuel.CLE)).isEqualTo(1);
        assertThat(instance(SuiviAnnuel.CLE).getBusinessKey()).isEqualTo(label + "/suivi/1");
    }

    @Test
    void trois_ans_sans_renouvellement_menent_a_l_expiration() {
        unLabelARenouveler();

        faire(DeciderRenouvellement.name(), renouvellement("ne-pas-renouveler"));
        avancerAu("2016-06-26");
        assertThat(labels.etat(label)).isEqualTo("delivre");
        avancerAu("2016-06-27");

        assertThat(fins(cycle))
                .contains(Fin_SuivisTermines.name(), Fin_SansRenouvellement.name(), Fin_LabelExpire.name());
        assertThat(labels.etat(label)).isEqualTo("expire");
    }

    @Test
    void le_renouvellement_se_decide_assez_tot_pour_ses_propres_delais() {
        unLabelARenouveler();

        Task decision = tache(DeciderRenouvellement.name());

        assertThat(decision.getCreateTime().toInstant().atZone(PARIS).toLocalDate())
                .hasToString("2015-05-19");
        assertThat(taches.getVariable(decision.getId(), "expirationTexte")).isEqualTo("27 juin 2016");
        assertThat(taches.getVariable(decision.getId(), "versionEnVigueur").toString())
                .contains("2.0");
    }

    @Test
    void un_renouvellement_est_un_nouveau_parcours_sur_la_version_en_vigueur() {
        unLabelARenouveler();

        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));

        ProcessInstance parcours = instance(ParcoursSite.CLE);
        assertThat(moteur.getVariable(parcours.getId(), VariablesCommunes.REFERENTIEL.nom()))
                .isEqualTo("qualipref-2.0");
        assertThat(moteur.getVariable(parcours.getId(), VariablesDemarche.NATURE_DEMARCHE.nom()))
                .isEqualTo("renouvellement");
        assertThat(fini(cycle)).isFalse();
        assertThat(moteur.getVariable(cycle.getId(), VariablesCommunes.REFERENTIEL.nom()))
                .isEqualTo("qualipref-2012");
        assertThat(ouvertes(ComposerComite.name())).hasSize(1);
    }

    @Test
    void un_renouvellement_peut_se_faire_sur_la_version_choisie() {
        unLabelARenouveler();

        faire(
                DeciderRenouvellement.name(),
                Map.of(
                        VariablesLabel.DECISION_RENOUVELLEMENT.nom(),
                        "renouveler",
                        VariablesLabel.NOUVEAU_REFERENTIEL.nom(),
                        "qualipref-2.0"));

        assertThat(moteur.getVariable(instance(ParcoursSite.CLE).getId(), VariablesCommunes.REFERENTIEL.nom()))
                .isEqualTo("qualipref-2.0");
    }

    @Test
    void un_renouvellement_sur_une_version_close_est_refuse_et_son_successeur_nomme() {
        unLabelARenouveler();

        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), renouvellement("renouveler", "qualipref-2012")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Qualipref 2 n’est plus en vigueur depuis juin 2014\u00a0: choisissez Qualipref 2.0.");
        assertThat(taches.getVariable(tache(DeciderRenouvellement.name()).getId(), "referentielsEnVigueur")
                        .toString())
                .startsWith("[{\"label\":\"Qualipref 2.0 (2014)\"")
                .doesNotContain("qualipref-2012")
                .doesNotContain("marianne-2008");
    }

    @Test
    void un_label_marianne_se_renouvelle_sur_qualipref_avec_les_modules_qu_on_y_choisit() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "marianne-2008", "", "2012-06-27");
        Map<String, Object> choix = new HashMap<>(renouvellement("renouveler", "qualipref-2.0"));

        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), choix))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("est obligatoire.")
                .hasMessageContaining("Au moins un module optionnel doit être retenu.");
        choix.put("perimetre", "choisi");
        choix.put("modules", List.of("qualipref-2.0|M1", "qualipref-2.0|M4", "qual-e-pref-2018|M2"));
        faire(DeciderRenouvellement.name(), choix);

        assertThat(textes("select modules from perimetre p join demarche d on d.code = p.demarche"
                        + " where d.nature = 'renouvellement' and d.referentiel = 'qualipref-2.0'"))
                .containsExactly("M1,M4");
    }

    /** Évry holds Qualipref 2 and Marianne; both decisions are to be taken. */
    private void deuxLabelsARenouveler() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2012-06-27");
        labels.importer(SITE, "marianne-2008", "", "2012-09-18");
    }

    private Task decisionSur(String referentiel) {
        return tache(DeciderRenouvellement.name(), VariablesCommunes.REFERENTIEL.nom(), referentiel);
    }

    @ParameterizedTest
    @CsvSource({"qualipref-2012, marianne-2008", "marianne-2008, qualipref-2012"})
    void deux_labels_se_renouvellent_dans_une_seule_demarche(String decide, String autre) {
        deuxLabelsARenouveler();
        Map<String, Object> ensemble = new HashMap<>(renouvellement("renouveler"));
        ensemble.put("ensemble", "oui");
        assertThat(texte(decisionSur(decide), "autreLabel")).contains(", jusqu’au ");

        faire(decisionSur(decide), ensemble);

        assertThat(
                        textes(
                                "select referentiel || ' et ' || second_referentiel from demarche where nature = 'renouvellement'"))
                .containsExactly("qualipref-2.0 et marianne-2008");
        assertThat(textes("select modules from perimetre p join demarche d on d.code = p.demarche"
                        + " where d.nature = 'renouvellement'"))
                .containsExactly("M1,M2");
        assertThat(moteur.getVariable(instance(ParcoursSite.CLE).getId(), VariablesCommunes.REFERENTIEL.nom()))
                .isEqualTo("qualipref-2.0");
        assertThat(textes(
                        "select referentiel_avant || ' ' || demarche_suivante from passage order by referentiel_avant"))
                .containsExactly("marianne-2008 91-2015", "qualipref-2012 91-2015");

        assertThat(lignes(decisionSur(autre), "choixDecision"))
                .extracting(choix -> choix.get("value"))
                .containsExactly("deja-engage", "ne-pas-renouveler");
        assertThatThrownBy(() -> faire(decisionSur(autre), renouvellement("renouveler")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("déjà renouvelé dans la démarche 91-2015");
        faire(decisionSur(autre), renouvellement("deja-engage"));
        assertThat(fins(CycleLabel.CLE)).contains(Fin_RenouvellementLance.name(), Fin_SansRenouvellement.name());
        assertThat(enCoursDe(ParcoursSite.CLE)).isEqualTo(1);
    }

    @Test
    void un_label_seul_ne_se_dit_pas_deja_engage() {
        unLabelARenouveler();

        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), renouvellement("deja-engage")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("aucune démarche en cours ne renouvelle ce label");
        Map<String, Object> ensemble = new HashMap<>(renouvellement("renouveler"));
        ensemble.put("ensemble", "oui");
        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), ensemble))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("pas d’autre label à renouveler");
    }

    @Test
    void la_decision_montre_ce_qui_est_repris_nouveau_ou_disparait() {
        unLabelARenouveler();

        assertThat(texte(tache(DeciderRenouvellement.name()), "changementTexte"))
                .contains(
                        "Qualipref 2.0 (2014)\nDisparaissent (8)\u00a0: ",
                        "À rapprocher, titres non connus (2)\u00a0: M1 – Relation générale avec les usagers\u00a0; M2");
    }

    @Test
    void un_label_qualipref_ne_revient_pas_a_marianne() {
        unLabelARenouveler();

        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), renouvellement("renouveler", "marianne-2008")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage(
                        "Un label Qualipref 2 ne se renouvelle pas sur Marianne v2\u00a0: le passage ne se fait que dans"
                                + " l’autre sens. Choisissez Qualipref 2.0.");
        assertThat(textes("select label from passage")).isEmpty();
    }

    @Test
    void la_decision_garde_l_avant_et_l_apres_avec_la_demarche_qu_elle_ouvre() {
        unLabelARenouveler();

        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));

        assertThat(textes("select label || ' ' || referentiel_avant || ' ' || modules_avant || ' ' || referentiel_apres"
                        + " || ' ' || modules_apres || ' ' || demarche_suivante from passage"))
                .containsExactly(label + " qualipref-2012 M1,M2 qualipref-2.0 M1,M2 91-2015");
        assertThat(textes("select sort || ' ' || count(*) from passage_engagement group by sort order by sort"))
                .containsExactly("a-rapprocher 2", "disparu 8");
    }

    @Test
    void ne_pas_renouveler_ne_garde_aucun_passage() {
        unLabelARenouveler();

        faire(DeciderRenouvellement.name(), renouvellement("ne-pas-renouveler"));

        assertThat(textes("select label from passage")).isEmpty();
    }

    @Test
    void une_version_inconnue_est_refusee() {
        unLabelARenouveler();

        assertThatThrownBy(() -> faire(
                        DeciderRenouvellement.name(),
                        Map.of(
                                VariablesLabel.DECISION_RENOUVELLEMENT.nom(),
                                "renouveler",
                                VariablesLabel.NOUVEAU_REFERENTIEL.nom(),
                                "qualipref-3")))
                .isInstanceOf(SaisieRefusee.class);
        assertThat(enCours()).containsExactly(DeciderRenouvellement.name());
    }

    @Test
    void le_nouveau_label_met_fin_a_l_ancien_cycle() {
        unLabelARenouveler();
        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));

        String nouveau = unNouveauLabel("2016-06-14");

        assertThat(fins(cycle)).contains(Fin_RenouvellementLance.name(), Fin_LabelRenouvele.name());
        assertThat(labels.etat(label)).isEqualTo("renouvele");
        assertThat(labels.etat(nouveau)).isEqualTo("delivre");
        assertThat(instance(CycleLabel.CLE).getBusinessKey()).isEqualTo(nouveau);
    }

    @Test
    void un_renouvellement_refuse_dont_on_ne_fait_plus_rien_clot_sa_demarche() {
        unLabelARenouveler();
        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));
        renoncer(instance(ParcoursSite.CLE));

        assertThat(textes("select etat from demarche where nature = 'renouvellement'"))
                .containsExactly("sans-label");
    }

    @Test
    void un_site_ajoute_a_un_renouvellement_part_seul_et_la_demarche_attend_les_deux() {
        unLabelARenouveler();
        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));
        String demarche = valeur("select code from demarche where nature = 'renouvellement'", String.class);

        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), perimetreModifie(demarche, ETAMPES, "M1", "M2"));

        assertThat(textes("select site from perimetre where demarche = '" + demarche + "' order by id"))
                .containsExactly(SITE, ETAMPES);
        assertThat(enCoursDe(ParcoursSite.CLE)).isEqualTo(2);
        String etat = "select etat from demarche where code = '" + demarche + "'";
        renoncer(parcours(demarche, SITE));
        assertThat(textes(etat)).containsExactly("en-cours");
        renoncer(parcours(demarche, ETAMPES));
        assertThat(textes(etat)).containsExactly("sans-label");
    }

    private ProcessInstance parcours(String demarche, String site) {
        return moteur.createProcessInstanceQuery()
                .processInstanceBusinessKey(demarche + "/" + site)
                .singleResult();
    }

    /** The label was refused, and the way ends there. */
    private void renoncer(ProcessInstance parcours) {
        instances.porter(parcours, DeciderSuite.name(), Map.of());
        faire(DeciderSuite.name(), Map.of("suite", "arret", "motif", "Le site ferme l’an prochain."));
    }

    @Test
    void un_renouvellement_tardif_aboutit_apres_l_expiration() {
        unLabelARenouveler();
        avancerAu("2015-12-01");
        assertThat(retards.premiersInformes(DeciderRenouvellement.name())).containsExactly("91.secretaire-general");
        faire(DeciderRenouvellement.name(), renouvellement("renouveler"));

        String nouveau = unNouveauLabel("2016-09-13");

        assertThat(labels.etat(label)).isEqualTo("expire");
        assertThat(labels.etat(nouveau)).isEqualTo("delivre");
        assertThat(instance(CycleLabel.CLE).getBusinessKey()).isEqualTo(nouveau);
    }

    @Test
    void un_label_retire_lors_d_un_suivi_finit_son_cycle() {
        unLabel();
        avancerAu("2013-12-27");
        chemin.reserver("2014-06-24");

        chemin.auditer("2014-06-24", "label-retire");

        assertThat(fins(cycle)).contains(CycleLabel.Element.Fin_LabelRetire.name());
        assertThat(labels.etat(label)).isEqualTo("retire");
        assertThat(enCours()).isEmpty();
    }

    @Test
    void un_label_obtenu_avant_le_logiciel_reprend_a_ce_qui_reste_a_venir() {
        cycle = labels.importer("91-evry", "qualipref-2012", "M1, M2", "2012-03-20");

        String repris = "91-evry/qualipref-2012/2012-03-20";
        assertThat(cycle.getBusinessKey()).isEqualTo(repris);
        assertThat(labels.calendrier(repris, "bilan-annuel")).containsExactly("2013-03-20 prevue", "2014-03-20 prevue");
        assertThat(instance(SuiviAnnuel.CLE).getBusinessKey()).isEqualTo(repris + "/suivi/1");
    }

    @Test
    void un_label_repris_dont_l_echeance_de_renouvellement_est_passee_la_presente_aussitot() {
        aujourdhuiEst("2014-11-03");

        labels.importer("91-evry", "qualipref-2012", "M1 M2", "2012-03-20");

        assertThat(labels.calendrier("91-evry/qualipref-2012/2012-03-20", "bilan-annuel"))
                .containsExactly("2013-03-20 sans-objet", "2014-03-20 sans-objet");
        assertThat(enCours()).containsExactly(DeciderRenouvellement.name());
    }

    @Test
    void un_label_repris_dit_tout_ce_qui_le_fait_refuser() {
        aujourdhuiEst("2016-01-04");

        assertThatThrownBy(() -> labels.importer("91-nulle-part", "qualipref-2012", "M1", "2012-03-20"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("91-nulle-part\u00a0» n’existe pas dans votre département")
                .hasMessageContaining("Au moins un module optionnel doit être retenu.")
                .hasMessageContaining("Ce label a expiré le 20 mars 2015");
        assertThat(enCoursDe(CycleLabel.CLE)).isZero();
    }

    @Test
    void un_label_deja_suivi_ne_se_reprend_pas() {
        labels.importer("91-evry", "qualipref-2012", "M1, M2", "2012-03-20");

        assertThatThrownBy(() -> labels.importer("91-evry", "qualipref-2012", "M1, M2", "2012-03-20"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Ce label est déjà suivi.");
        assertThat(enCoursDe(CycleLabel.CLE)).isEqualTo(1);
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(CycleLabel.CLE, depot);
    }
}
