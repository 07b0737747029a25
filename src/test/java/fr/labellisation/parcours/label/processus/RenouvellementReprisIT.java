package fr.labellisation.parcours.label.processus;

import static fr.labellisation.essais.ReponsesDemarche.planRenvoye;
import static fr.labellisation.essais.ReponsesParcours.planArrete;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CycleARenouveler;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.ecrits.Ecrits;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A renewal on the same version goes on from the cycle before it: its answers are proposed, its open actions kept or given up. */
class RenouvellementReprisIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private CycleARenouveler cycle;

    @Autowired
    private Actions actions;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private TenueDesEngagements tenue;

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private Ecrits ecrits;

    private List<Map<String, Object>> engagements(String module) {
        return lignes(tache(EvaluerModule.name(), "module", module), "engagements");
    }

    private static Map<String, Object> reprise(long action, String garder, String motif) {
        return Map.of("action", String.valueOf(action), "garder", garder, "motifAbandon", motif);
    }

    @Test
    void les_dernieres_reponses_sont_a_confirmer_avec_leur_jour_et_leur_auteur_et_ne_comptent_pas() {
        cycle.ouvrir();
        cycle.renouveler();

        assertThat(engagements("M1"))
                .singleElement()
                .satisfies(engagement -> assertThat(engagement)
                        .containsEntry("tenuAvant", "non")
                        .containsEntry(
                                "aConfirmer",
                                "À confirmer\u00a0: non conforme le 3 février 2025 selon ancienne.personne\u00a0: Trois appels perdus"
                                        + " sur dix"));
        assertThat(engagements("M2"))
                .singleElement()
                .satisfies(engagement -> assertThat(engagement)
                        .containsEntry(
                                "aConfirmer",
                                "À confirmer\u00a0: conforme le 3 février 2025 selon ancienne.personne."));
        Task m1 = tache(EvaluerModule.name(), "module", "M1");
        assertThatThrownBy(() -> faire(m1, Map.of("evaluations", List.of()))).isInstanceOf(SaisieRefusee.class);
        assertThat(textes("select engagement from evaluation where demarche <> '"
                        + cycle.ancien().demarche() + "'"))
                .isEmpty();
    }

    @Test
    void ce_que_la_prefecture_a_saisi_est_repris_par_le_cycle_suivant_avec_sa_reponse_a_confirmer() {
        cycle.ouvrir();
        Acte acte = new Acte(OffsetDateTime.parse("2025-03-03T10:00:00+01:00"), "ancienne.personne", null);
        tenue.enregistrer(
                new CodeDepartement(DEPARTEMENT),
                referentiels.exiger("qual-e-pref-2018"),
                0,
                Map.of("code", "X1", "module", "M1", "titre", "Rappeler qui n’a pas été joint"),
                acte);
        evaluations.enregistrer(cycle.ancien(), List.of(new Evaluation("M1", "X1", true, "Vu.")), false, acte);

        cycle.renouveler();

        assertThat(engagements("M1"))
                .singleElement()
                .satisfies(engagement -> assertThat(engagement)
                        .containsEntry("code", "X1")
                        .containsEntry("titre", "Rappeler qui n’a pas été joint (saisi par la préfecture)")
                        .containsEntry(
                                "aConfirmer",
                                "À confirmer\u00a0: conforme le 3 mars 2025 selon ancienne.personne\u00a0: Vu."));
    }

    @Test
    void un_module_nouveau_n_a_rien_a_confirmer() {
        cycle.ouvrir();
        cycle.renouveler("qual-e-pref-2018|M1", "qual-e-pref-2018|M3");

        assertThat(engagements("M1").get(0)).containsKey("aConfirmer");
        assertThat(engagements("M3").get(0)).doesNotContainKey("aConfirmer");
    }

    @Test
    void un_renouvellement_decide_avant_que_le_passage_soit_garde_continue_sans_rien_proposer() {
        cycle.ouvrir();
        cycle.actionOuverte("M1", "Former l’accueil");
        cycle.renouveler();
        base.sql("delete from passage_engagement").update();
        base.sql("delete from passage").update();

        chemin.diagnostiquer("M1");

        assertThat(lignes(tache(RedigerPlanActions.name()), "reprises")).isEmpty();
        chemin.planifier();
        assertThat(ouvertes(RealiserAction.name())).hasSize(2);
    }

    @Test
    void une_action_encore_ouverte_est_gardee_ou_elle_en_est_et_repond_a_son_ecart() {
        cycle.ouvrir();
        long ouverte = cycle.actionOuverte("M1", "Former l’accueil");
        cycle.renouveler();
        chemin.diagnostiquer("M1");

        Task redaction = tache(RedigerPlanActions.name());
        assertThat(lignes(redaction, "reprises"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne)
                        .containsEntry("origine", "Écart du diagnostic, M1")
                        .containsEntry("intitule", "Former l’accueil")
                        .containsEntry("ecart", "M1")
                        .containsEntry(
                                "precision",
                                "Démarche " + cycle.ancien().demarche()
                                        + ". Responsable\u00a0: Correspondant qualité – Préfecture d’Évry. Échéance\u00a0: 1er mars"
                                        + " 2027."));
        faire(redaction, Map.of("actions", List.of(), "reprises", List.of(reprise(ouverte, "oui", ""))));
        assertThat(lignes(tache(ArreterPlanActions.name()), "plan"))
                .extracting("ecart")
                .containsExactly("Gardée du cycle précédent – Écart du diagnostic, M1");
        faire(ArreterPlanActions.name(), planArrete("2026-11-25"));

        Parcours nouveau = new Parcours(
                new CodeDemarche(valeur("select demarche_suivante from passage", String.class)), new CodeSite(SITE));
        assertThat(ouvertes(RealiserAction.name())).hasSize(1);
        assertThat(textes("select intitule from action")).containsExactly("Former l’accueil");
        assertThat(actions.ouvertes(nouveau)).isEqualTo(1);
        assertThat(actions.engagementsCouverts(nouveau)).containsExactly("M1");
    }

    @Test
    void une_action_abandonnee_s_arrete_avec_le_plan_et_garde_son_motif() {
        cycle.ouvrir();
        long ouverte = cycle.actionOuverte("M1", "Former l’accueil");
        cycle.renouveler();
        chemin.diagnostiquer();
        Map<String, Object> abandon =
                Map.of("actions", List.of(), "reprises", List.of(reprise(ouverte, "non", "Le guichet a fermé.")));

        assertThatThrownBy(() -> faire(
                        RedigerPlanActions.name(),
                        Map.of("actions", List.of(), "reprises", List.of(reprise(ouverte, "non", "")))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("L’action «\u00a0Former l’accueil\u00a0» ne peut être abandonnée sans motif.");
        faire(RedigerPlanActions.name(), abandon);
        faire(ArreterPlanActions.name(), planRenvoye("2026-11-25"));
        assertThat(enCoursDe(ActionCorrective.CLE)).isEqualTo(1);
        assertThat(lignes(tache(RedigerPlanActions.name()), "reprises"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne)
                        .containsEntry("garder", "non")
                        .containsEntry("motifAbandon", "Le guichet a fermé."));
        faire(RedigerPlanActions.name(), abandon);
        faire(ArreterPlanActions.name(), planArrete("2026-11-25"));

        assertThat(enCoursDe(ActionCorrective.CLE)).isZero();
        assertThat(ouvertes(RealiserAction.name())).isEmpty();
        assertThat(textes("select etat || ' ' || abandon from action")).containsExactly("close Le guichet a fermé.");
        assertThat(ecrits.duSite(new CodeSite(SITE)).stream()
                        .flatMap(ecrit -> ecrit.passages().stream())
                        .flatMap(passage -> passage.textes().stream()))
                .anySatisfy(ecrit -> assertThat(ecrit)
                        .startsWith("Former l’accueil")
                        .contains("non", "Motif de l’abandon\u00a0: Le guichet a fermé."));
    }

    @Test
    void ce_que_personne_n_a_dit_reste_garde_et_ce_qui_est_clos_entre_temps_n_est_plus_repris() {
        cycle.ouvrir();
        long premiere = cycle.actionOuverte("M1", "Former l’accueil");
        cycle.actionOuverte("M2", "Afficher les délais");
        cycle.renouveler();
        chemin.diagnostiquer();
        ProcessInstance finie = moteur.createProcessInstanceQuery()
                .processDefinitionKey(ActionCorrective.CLE)
                .variableValueEquals(VariablesCommunes.ACTION.nom(), String.valueOf(premiere))
                .singleResult();
        base.sql("update action set etat = 'close' where id = :id")
                .param("id", premiere)
                .update();
        moteur.deleteProcessInstance(finie.getId(), "closed meanwhile");

        faire(
                RedigerPlanActions.name(),
                Map.of("actions", List.of(), "reprises", List.of(reprise(premiere, "non", "Sans objet."))));
        faire(ArreterPlanActions.name(), planArrete("2026-11-25"));

        assertThat(textes("select a.intitule from action_reprise r join action a on a.id = r.action where r.gardee"))
                .containsExactly("Afficher les délais");
        assertThat(textes("select intitule from action where abandon is not null"))
                .isEmpty();
    }
}
