package fr.labellisation.parcours.demarche.processus;

import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.essais.ReponsesDemarche.referentRemplace;
import static fr.labellisation.essais.ReponsesDemarche.relaisPasse;
import static fr.labellisation.essais.ReponsesDemarche.siteRetire;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_DemarcheAbandonnee;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_DemarcheAboutie;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_DemarcheAboutieEnPartie;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_DemarcheSansLabel;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_PerimetreModifie;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_RelaisPasse;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Fin_RetardSignale_ReferentRemplace;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.Fin_DemarcheMiseEnPlace;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.demarche.processus.ModificationPerimetre.Element.Fin_PerimetreApplique;
import static fr.labellisation.parcours.demarche.processus.ModificationPerimetre.Element.Fin_SiteAjouteArrive;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LabellisationPrefectureIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private Retards retards;

    private void modifierPerimetre(String site, String... modules) {
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), perimetreModifie(laDemarche.code(), site, modules));
    }

    private void remplacerReferent() {
        laDemarche.changement(Role.SECRETAIRE_GENERAL, "referent");
        faire(RemplacerReferent.name(), referentRemplace());
    }

    @Test
    void une_demarche_dont_tous_les_sites_sont_labellises_aboutit() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);

        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);
        laDemarche.labelliser(ETAMPES);

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAboutie.name());
        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    @Test
    void une_demarche_dont_un_site_n_est_pas_labellise_aboutit_en_partie() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);

        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);
        laDemarche.refuser(ETAMPES);

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAboutieEnPartie.name());
        assertThat(laDemarche.etat()).isEqualTo("aboutie-en-partie");
    }

    @Test
    void une_demarche_dont_aucun_site_n_est_labellise_se_clot_sans_label() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);

        laDemarche.tenirLeComite();
        laDemarche.refuser(SITE);
        laDemarche.refuser(ETAMPES);

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheSansLabel.name());
        assertThat(laDemarche.etat()).isEqualTo("sans-label");
    }

    @Test
    void une_demarche_attend_le_comite_des_usagers_et_tous_les_sites() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);

        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);

        assertThat(fini(demarche)).isFalse();
        assertThat(laDemarche.etat()).isEqualTo("en-cours");
    }

    @Test
    void la_demarche_porte_le_code_de_son_departement_et_de_son_annee() {
        ProcessInstance demarche = laDemarche.decider("commun");

        assertThat(moteur.createProcessInstanceQuery()
                        .processInstanceId(demarche.getId())
                        .singleResult())
                .satisfies(instance -> {
                    assertThat(instance.getBusinessKey()).isEqualTo("91-2013");
                    assertThat(instance.getTenantId()).isEqualTo("91");
                });
        assertThat(enCours()).containsExactly(NommerReferent.name());
    }

    @Test
    void le_referent_nomme_prend_le_role_et_les_taches_suivantes() {
        laDemarche.decider("commun");

        faire(NommerReferent.name(), referentNomme("2013-01-07"));

        assertThat(annuaire.titulaires("91.referent-qualite"))
                .extracting(personne -> personne.nom())
                .containsExactly("Camille Renard");
        assertThat(titulaire(tache(ConstituerComitePilotage.name()))).isEqualTo(titulaire(Role.REFERENT_QUALITE));
    }

    @Test
    void le_referent_en_fonction_est_propose_et_n_est_nomme_que_si_on_le_soumet() {
        Personne enFonction = annuaire.titulaires("91.referent-qualite").get(0);
        laDemarche.decider("commun");
        Task nomination = tache(NommerReferent.name());

        entantQue(titulaire(Role.SECRETAIRE_GENERAL));
        assertThat(formulaires.getTaskFormVariables(nomination.getId()))
                .containsEntry("nom", enFonction.nom())
                .containsEntry("courriel", enFonction.courriel());
        identites.clearAuthentication();
        assertThatThrownBy(() -> faire(nomination, Map.of("dateLettre", "2013-01-07")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Prénom et nom du référent qualité")
                .hasMessageContaining("Adresse électronique professionnelle");

        faire(
                nomination,
                Map.of("nom", enFonction.nom(), "courriel", enFonction.courriel(), "dateLettre", "2013-01-07"));

        assertThat(annuaire.titulaires("91.referent-qualite")).containsExactly(enFonction);
    }

    @Test
    void un_comite_par_site_se_tient_dans_chaque_site_retenu() {
        laDemarche.engager("par-site", SITE, ETAMPES);

        assertThat(textes("select portee from comite order by portee")).containsExactly(ETAMPES, SITE);
        assertThat(ouvertes(ComposerComite.name())).hasSize(2);
    }

    @Test
    void le_referent_remplace_passe_le_relais_et_ses_taches_sans_arreter_la_demarche() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE);
        String ancien = titulaire(Role.REFERENT_QUALITE);
        taches.setAssignee(tache(ComposerComite.name()).getId(), ancien);

        remplacerReferent();
        assertThat(titulaire(Role.REFERENT_QUALITE)).isEqualTo(ancien);
        faire(tache(PasserRelais.name()), ancien, relaisPasse());

        assertThat(annuaire.titulaires("91.referent-qualite"))
                .extracting(personne -> personne.nom())
                .containsExactly("Noa Girard");
        assertThat(tache(ComposerComite.name()).getAssignee()).isEqualTo(titulaire(Role.REFERENT_QUALITE));
        assertThat(fins(demarche)).containsExactly(Fin_RelaisPasse.name());
        assertThat(enCours()).containsExactly(ComposerComite.name(), EvaluerModule.name(), EvaluerModule.name());
    }

    @Test
    void un_relais_en_retard_est_signale_sans_disparaitre() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE);
        remplacerReferent();

        avancerAu("2013-01-22");

        retards.enRetard(PasserRelais.name(), "21 janvier 2013", Role.CABINET);
        assertThat(fins(demarche)).containsExactly(Fin_RetardSignale_ReferentRemplace.name());
    }

    @Test
    void un_module_ajoute_est_evalue_par_son_site_sans_arreter_la_demarche() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE);

        modifierPerimetre(SITE, "M1", "M2", "M3");

        assertThat(fins(demarche)).containsExactly(Fin_PerimetreModifie.name());
        assertThat(fins(ModificationPerimetre.CLE)).containsExactly(Fin_PerimetreApplique.name());
        assertThat(tache(EvaluerModule.name(), "module", "M3")).isNotNull();
        assertThat(ouvertes(EvaluerModule.name())).hasSize(3);
        assertThat(textes("select modules || ' ' || coalesce(motif, '') from perimetre order by id desc"))
                .first()
                .isEqualTo("M1,M2,M3 Le comité de pilotage l’a décidé.");
    }

    @Test
    void le_motif_d_un_changement_ne_reste_pas_parmi_les_faits_d_un_processus() {
        laDemarche.engager("commun", SITE);

        modifierPerimetre(SITE, "M1", "M2", "M3");

        assertThat(histoire.createHistoricVariableInstanceQuery()
                        .variableName(VariablesDemarche.MOTIF_CHANGEMENT.nom())
                        .count())
                .isZero();
    }

    @Test
    void une_demarche_abandonnee_avant_le_depart_ferme_sa_mise_en_place() {
        ProcessInstance demarche = laDemarche.decider("commun");

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAbandonnee.name());
        assertThat(enCours()).isEmpty();
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void un_module_retire_ne_donne_aucune_tache() {
        laDemarche.engager("commun", SITE);
        modifierPerimetre(SITE, "M1", "M2", "M3");

        modifierPerimetre(SITE, "M1", "M2");

        assertThat(ouvertes(EvaluerModule.name())).hasSize(3);
    }

    @Test
    void un_site_ajoute_suit_son_propre_parcours() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE);

        modifierPerimetre(ETAMPES, "M1", "M2");
        assertThat(laDemarche.parcours(ETAMPES)).isNotNull();
        laDemarche.labelliser(ETAMPES);
        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAboutie.name(), Fin_PerimetreModifie.name());
        assertThat(fins(ModificationPerimetre.CLE)).containsExactly(Fin_SiteAjouteArrive.name());
        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    @Test
    void un_site_ajoute_qui_arrive_apres_les_autres_change_l_issue_de_la_demarche() {
        laDemarche.engager("commun", SITE);
        modifierPerimetre(ETAMPES, "M1", "M2");
        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);

        laDemarche.labelliser(ETAMPES);

        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    /** Évry has its label, the committee was held; Étampes joined late and is on its way alone. */
    private ProcessInstance unSeulSiteEnChemin() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE);
        modifierPerimetre(ETAMPES, "M1", "M2");
        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);
        return demarche;
    }

    @Test
    void une_demarche_reste_en_cours_jusqu_a_l_issue_du_site_ajoute() {
        ProcessInstance demarche = unSeulSiteEnChemin();

        assertThat(laDemarche.etat()).isEqualTo("en-cours");
        assertThat(fins(demarche)).containsExactly();
        laDemarche.refuser(ETAMPES);

        assertThat(laDemarche.etat()).isEqualTo("aboutie-en-partie");
        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAboutieEnPartie.name(), Fin_PerimetreModifie.name());
        assertThat(fini(demarche)).isTrue();
    }

    @Test
    void deux_sites_ajoutes_sont_attendus_l_un_apres_l_autre() {
        laDemarche.engager("commun", SITE);
        modifierPerimetre(ETAMPES, "M1", "M2");
        modifierPerimetre(PALAISEAU, "M1", "M2");
        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);

        laDemarche.labelliser(ETAMPES);
        assertThat(laDemarche.etat()).isEqualTo("en-cours");
        laDemarche.labelliser(PALAISEAU);

        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    @Test
    void le_referent_d_un_site_ajoute_passe_le_relais() {
        unSeulSiteEnChemin();

        remplacerReferent();

        assertThat(tache(PasserRelais.name())).isNotNull();
    }

    @Test
    void l_abandon_atteint_le_site_ajoute_et_ses_audits() {
        ProcessInstance demarche = unSeulSiteEnChemin();
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'initial', :le, 'date')")
                .param("d", laDemarche.code())
                .param("s", ETAMPES)
                .param("le", aujourdhui().plusMonths(6))
                .update();

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(laDemarche.etat()).isEqualTo("abandonnee");
        assertThat(textes("select etat from audit")).containsExactly("annule");
        assertThat(fini(demarche)).isTrue();
        assertThat(enCoursDe(ParcoursSite.CLE)).isZero();
    }

    private void retirerSite(String site) {
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), siteRetire(laDemarche.code(), site));
    }

    @Test
    void un_site_retire_avant_son_audit_quitte_la_demarche_sans_l_arreter() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);
        ProcessInstance parcours = laDemarche.parcours(ETAMPES);
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'interne', :le, 'date')")
                .param("d", laDemarche.code())
                .param("s", ETAMPES)
                .param("le", aujourdhui().plusMonths(6))
                .update();

        retirerSite(ETAMPES);

        assertThat(fins(parcours)).containsExactly(ParcoursSite.Element.Fin_SiteRetire.name());
        assertThat(textes("select etat from audit")).containsExactly("annule");
        assertThat(textes("select site || ' ' || coalesce(motif_retrait, '') from perimetre order by site"))
                .containsExactly(ETAMPES + " L’accueil ferme en juillet.", SITE + " ");
        assertThat(ouvertes(EvaluerModule.name())).hasSize(2);
        assertThat(laDemarche.etat()).isEqualTo("en-cours");
        laDemarche.tenirLeComite();
        laDemarche.labelliser(SITE);
        assertThat(laDemarche.etat()).isEqualTo("aboutie");
        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAboutie.name());
    }

    @Test
    void un_site_ajoute_puis_retire_n_est_plus_attendu() {
        unSeulSiteEnChemin();

        retirerSite(ETAMPES);

        assertThat(laDemarche.etat()).isEqualTo("aboutie");
    }

    @Test
    void un_site_retire_peut_revenir_et_reprend_son_parcours() {
        laDemarche.engager("commun", SITE, ETAMPES);
        retirerSite(ETAMPES);

        modifierPerimetre(ETAMPES, "M1", "M3");

        assertThat(laDemarche.parcours(ETAMPES)).isNotNull();
        assertThat(tache(EvaluerModule.name(), "module", "M3")).isNotNull();
    }

    @Test
    void le_comite_d_un_site_retire_n_a_plus_d_objet_sauf_si_ses_membres_sont_convoques() {
        laDemarche.engager("par-site", SITE, ETAMPES, PALAISEAU);
        Task convoque = tache(ComposerComite.name(), VariablesCommunes.PORTEE_COMITE.nom(), PALAISEAU);
        faire(convoque, comiteCompose());
        faire(
                tache(ConvoquerComite.name(), VariablesCommunes.PORTEE_COMITE.nom(), PALAISEAU),
                comiteConvoque("2013-03-26"));

        retirerSite(ETAMPES);
        retirerSite(PALAISEAU);

        assertThat(ouvertes(ComposerComite.name())).hasSize(1);
        assertThat(fins(ComiteLocalUsagers.CLE)).containsExactly(ComiteLocalUsagers.Element.Fin_SiteRetire.name());
        assertThat(textes("select distinct objet from rappel where nature = 'comite' and etat = 'prevu'"))
                .hasSize(1);
    }

    @Test
    void un_site_retire_sur_un_modele_d_une_version_anterieure_s_arrete_aussi() {
        laDemarche.engager("commun", SITE, ETAMPES);
        ProcessInstance parcours = laDemarche.parcours(ETAMPES);
        // An earlier diagram does not hear of it.
        base.sql("delete from act_ru_event_subscr where event_name_ = 'SiteRetire' and proc_inst_id_ = :id")
                .param("id", parcours.getId())
                .update();

        retirerSite(ETAMPES);

        assertThat(fini(parcours)).isTrue();
        assertThat(ouvertes(EvaluerModule.name())).hasSize(2);
    }

    @Test
    void le_dernier_site_et_un_site_d_ailleurs_ne_se_retirent_pas() {
        laDemarche.engager("commun", SITE);

        for (String site : List.of(SITE, ETAMPES)) {
            laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
            Task tache = ouvertes(ModifierPerimetre.name()).get(0);
            assertThatThrownBy(() -> faire(tache, siteRetire(laDemarche.code(), site)))
                    .isInstanceOf(SaisieRefusee.class)
                    .hasMessageContaining(
                            site.equals(SITE)
                                    ? "c’est le seul site de la démarche 91-2013"
                                    : "ce site n’est pas dans la démarche 91-2013");
        }
        assertThat(textes("select site from perimetre where retire_le is null")).containsExactly(SITE);
    }

    @Test
    void un_module_a_decider_n_est_pas_evalue_et_se_decide_en_modifiant_le_perimetre() {
        laDemarche.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        Map<String, Object> arrete = new HashMap<>(perimetreArrete("2013-01-07", SITE + "|M1", SITE + "|M3"));
        arrete.put("aDecider", List.of(SITE + "|M2"));
        faire(ArreterPerimetre.name(), arrete);
        faire(EtablirPlanCommunication.name(), communicationPrevue());

        assertThat(ouvertes(EvaluerModule.name())).hasSize(2);
        assertThat(textes("select module || coalesce(decide_par, '') from module_a_decider"))
                .containsExactly("M2");
        modifierPerimetre(SITE, "M1", "M2", "M3");

        assertThat(tache(EvaluerModule.name(), "module", "M2")).isNotNull();
        assertThat(textes("select module from module_a_decider where retenu and decide_par is not null"))
                .containsExactly("M2");
    }

    @Test
    void un_site_ajoute_a_son_comite_quand_chaque_site_a_le_sien() {
        laDemarche.engager("par-site", SITE);

        modifierPerimetre(ETAMPES, "M1", "M2");

        assertThat(base.sql("select portee from comite order by portee")
                        .query(String.class)
                        .list())
                .containsExactly(ETAMPES, SITE);
    }

    @Test
    void un_site_ajoute_avant_le_depart_part_avec_les_autres() {
        laDemarche.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", SITE + "|M1", SITE + "|M2"));

        modifierPerimetre(ETAMPES, "M1", "M3");
        faire(EtablirPlanCommunication.name(), communicationPrevue());

        assertThat(laDemarche.parcours(ETAMPES)).isNotNull();
        assertThat(ouvertes(EvaluerModule.name())).hasSize(4);
    }

    @Test
    void une_demarche_abandonnee_ferme_toutes_ses_taches_et_annule_ses_audits() {
        ProcessInstance demarche = laDemarche.engager("commun", SITE, ETAMPES);
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'initial', :le, 'date')")
                .param("d", laDemarche.code())
                .param("s", SITE)
                .param("le", aujourdhui().plusMonths(6))
                .update();

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(fins(demarche)).containsExactly(Fin_DemarcheAbandonnee.name());
        assertThat(laDemarche.etat()).isEqualTo("abandonnee");
        assertThat(textes("select etat from audit")).containsExactly("annule");
        assertThat(enCours()).isEmpty();
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void une_demarche_abandonnee_garde_les_labels_delivres() {
        laDemarche.engager("commun", SITE, ETAMPES);
        laDemarche.labelliser(SITE);

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(textes("select etat from label")).containsExactly("delivre");
    }

    @Test
    void chaque_etape_en_retard_est_signalee_sans_disparaitre() {
        ProcessInstance demarche = laDemarche.decider("commun");

        avancerAu("2013-01-15");
        retards.enRetard(NommerReferent.name(), "14 janvier 2013", Role.CABINET);
        faire(NommerReferent.name(), referentNomme("2013-01-15"));
        avancerAu("2013-02-06");
        retards.enRetard(ConstituerComitePilotage.name(), "5 février 2013", Role.SECRETAIRE_GENERAL);
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-02-11"));
        avancerAu("2013-02-28");
        retards.enRetard(ArreterPerimetre.name(), "27 février 2013", Role.CABINET);
        faire(ArreterPerimetre.name(), perimetreArrete("2013-02-28", SITE + "|M1", SITE + "|M2"));
        avancerAu("2013-03-22");
        retards.enRetard(EtablirPlanCommunication.name(), "21 mars 2013", Role.SECRETAIRE_GENERAL);
        faire(EtablirPlanCommunication.name(), communicationPrevue());

        assertThat(fini(demarche)).isFalse();
        assertThat(fins(MiseEnPlaceDemarche.CLE))
                .hasSize(5)
                .containsOnly(Fin_DemarcheMiseEnPlace.name(), MiseEnPlaceDemarche.Element.Fin_RetardSignale.name())
                .containsOnlyOnce(Fin_DemarcheMiseEnPlace.name());
    }

    @Test
    void la_tache_en_retard_reste_a_son_groupe() {
        laDemarche.decider("commun");
        Task avant = tache(NommerReferent.name());

        avancerAu("2013-01-15");

        Task apres = tache(NommerReferent.name());
        assertThat(List.of(apres.getId(), titulaire(apres))).containsExactly(avant.getId(), titulaire(avant));
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(LabellisationPrefecture.CLE, depot);
        Couverture.estComplete(MiseEnPlaceDemarche.CLE, depot);
        Couverture.estComplete(ModificationPerimetre.CLE, depot);
        Couverture.estComplete(IssueDemarche.CLE, depot);
    }
}
