package fr.labellisation.parcours.actions.processus;

import static fr.labellisation.essais.ReponsesDemarche.plan;
import static fr.labellisation.essais.ReponsesDemarche.planArrete;
import static fr.labellisation.essais.ReponsesDemarche.planRenvoye;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.Fin_PlanArrete;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanActionsIT extends Parcours91 {
    @Autowired
    private Retards retards;

    @Autowired
    private Evaluations evaluations;

    /** Évry does not keep the engagements E5 and E6. */
    private ProcessInstance unPlan() {
        return unPlanPour(List.of(
                new Evaluation("M1", "E5", false, "Attente de dix minutes"), new Evaluation("M1", "E6", false, null)));
    }

    private ProcessInstance unPlanPour(List<Evaluation> diagnostic) {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        evaluations.enregistrer(
                new Parcours(demarche, new CodeSite(SITE)),
                diagnostic,
                false,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null));
        return lancer(PlanActions.CLE, demarche, Map.of());
    }

    @Test
    void un_plan_arrete_decide_chacune_de_ses_actions() {
        ProcessInstance instance = unPlan();

        faire(RedigerPlanActions.name(), plan("2013-03-01", "E5", "E6"));
        faire(ArreterPlanActions.name(), planArrete("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_PlanArrete.name());
        assertThat(textes("select etat || ' ' || engagement from action order by id"))
                .containsExactly("decidee E5", "decidee E6");
        assertThat(valeur("select rang from plan_actions", Integer.class)).isEqualTo(1);
    }

    @Test
    void le_secretaire_general_lit_les_actions_qu_il_arrete() {
        unPlan();

        faire(RedigerPlanActions.name(), plan("2013-03-01", "E5", "E6"));

        Task decision = tache(ArreterPlanActions.name());
        assertThat(titulaire(decision)).isEqualTo(titulaire(Role.SECRETAIRE_GENERAL));
        assertThat(lignes(decision, "plan"))
                .hasSize(2)
                .first()
                .satisfies(ligne -> assertThat(ligne)
                        .containsEntry("intitule", "Ouvrir une deuxième ligne")
                        .containsEntry("responsable", "Correspondant qualité – Préfecture d’Évry")
                        .containsEntry("echeance", "1er mars 2013"));
    }

    @Test
    void un_plan_renvoye_revient_avec_son_motif_et_ses_actions() {
        ProcessInstance instance = unPlan();
        faire(RedigerPlanActions.name(), plan("2013-03-01", "E5", "E6"));

        faire(ArreterPlanActions.name(), planRenvoye("2013-01-07"));

        assertThat(fini(instance)).isFalse();
        Task reprise = tache(RedigerPlanActions.name());
        assertThat(texte(reprise, "motifRenvoi")).isEqualTo("Les délais sont trop longs.");
        assertThat(lignes(reprise, "actions")).extracting("ecart").containsExactly("E5", "E6");
    }

    @Test
    void le_plan_repris_remplace_celui_qui_fut_renvoye() {
        ProcessInstance instance = unPlan();
        faire(RedigerPlanActions.name(), plan("2013-06-03", "E5", "E6"));
        faire(ArreterPlanActions.name(), planRenvoye("2013-01-07"));

        faire(RedigerPlanActions.name(), plan("2013-02-01", "E5", "E6"));
        faire(ArreterPlanActions.name(), planArrete("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_PlanArrete.name());
        assertThat(textes("select cast(echeance as varchar(10)) from action"))
                .containsExactly("2013-02-01", "2013-02-01");
    }

    @Test
    void un_site_sans_ecart_arrete_un_plan_sans_action() {
        ProcessInstance instance = unPlanPour(List.of(new Evaluation("M1", "E5", true, null)));

        faire(RedigerPlanActions.name(), Map.of("actions", List.of()));
        faire(ArreterPlanActions.name(), planArrete("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_PlanArrete.name());
        assertThat(textes("select intitule from action")).isEmpty();
    }

    @Test
    void un_ecart_oublie_est_refuse() {
        unPlan();

        assertThatThrownBy(() -> faire(RedigerPlanActions.name(), plan("2013-03-01", "E5")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageStartingWith("L’écart E6 – ")
                .hasMessageEndingWith("n’a aucune action.");
        assertThat(enCours()).containsExactly(RedigerPlanActions.name());
    }

    @Test
    void un_renvoi_sans_motif_est_refuse() {
        unPlan();
        faire(RedigerPlanActions.name(), plan("2013-03-01", "E5", "E6"));

        assertThatThrownBy(() -> faire(
                        ArreterPlanActions.name(),
                        Map.of(VariablesActions.DECISION_PLAN.nom(), "renvoye", "dateReunion", "2013-01-07")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Un plan renvoyé doit l’être avec un motif.");
        assertThat(enCours()).containsExactly(ArreterPlanActions.name());
    }

    @Test
    void un_plan_redige_puis_arrete_en_retard_est_signale_sans_disparaitre() {
        ProcessInstance instance = unPlan();

        avancerAu("2013-01-29");
        retards.enRetard(RedigerPlanActions.name(), "28 janvier 2013", Role.SECRETAIRE_GENERAL);
        faire(RedigerPlanActions.name(), plan("2013-03-01", "E5", "E6"));
        avancerAu("2013-02-06");
        retards.enRetard(ArreterPlanActions.name(), "5 février 2013", Role.CABINET);
        faire(ArreterPlanActions.name(), planArrete("2013-02-06"));

        assertThat(fins(instance))
                .containsExactly(
                        Fin_PlanArrete.name(),
                        PlanActions.Element.Fin_RetardSignale.name(),
                        PlanActions.Element.Fin_RetardSignale.name());
    }

    @Test
    void un_plan_a_l_heure_ne_signale_rien() {
        unPlan();

        avancerAu("2013-01-28");

        assertThat(texte(tache(RedigerPlanActions.name()), "retard")).isNull();
        assertThat(retards.informes(RedigerPlanActions.name())).isEmpty();
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(PlanActions.CLE, depot);
    }
}
