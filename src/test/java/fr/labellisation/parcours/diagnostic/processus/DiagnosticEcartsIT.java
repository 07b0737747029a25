package fr.labellisation.parcours.diagnostic.processus;

import static fr.labellisation.essais.ReponsesDemarche.diagnosticPartage;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.Fin_DiagnosticPartage;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DiagnosticEcartsIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private Retards retards;

    private ProcessInstance unDiagnostic() {
        return lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
    }

    private Task module(String code) {
        return tache(EvaluerModule.name(), "module", code);
    }

    @Test
    void chaque_module_retenu_est_evalue_puis_le_diagnostic_est_partage() {
        ProcessInstance instance = unDiagnostic();

        faire(module("M2"), chemin.evaluation(module("M2")));
        faire(module("M1"), chemin.evaluation(module("M1"), "E5"));
        assertThat(texte(tache(PartagerDiagnostic.name()), "ecarts")).startsWith("- E5 – ");
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_DiagnosticPartage.name());
        assertThat(textes("select engagement from evaluation where resultat = 'non-conforme'"))
                .containsExactly("E5");
        assertThat(textes("select texte from document")).containsExactly("L’accueil téléphonique est à revoir.");
    }

    @Test
    void le_chef_de_service_du_site_evalue() {
        unDiagnostic();

        assertThat(titulaire(module("M1")))
                .isEqualTo(annuaire.titulaires(SITE + ".chef-de-service").get(0).id());
    }

    @Test
    void le_diagnostic_attend_tous_les_modules() {
        unDiagnostic();

        faire(module("M1"), chemin.evaluation(module("M1")));

        assertThat(enCours()).containsExactly(EvaluerModule.name());
    }

    @Test
    void un_site_sans_ecart_le_lit() {
        unDiagnostic();

        faire(module("M1"), chemin.evaluation(module("M1")));
        faire(module("M2"), chemin.evaluation(module("M2")));

        assertThat(texte(tache(PartagerDiagnostic.name()), "ecarts"))
                .isEqualTo("Aucun écart\u00a0: tous les engagements sont tenus.");
    }

    @Test
    void un_diagnostic_complementaire_n_evalue_que_les_modules_ajoutes() {
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1", "M2", "M3"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), "M3"));

        assertThat(enCours()).containsExactly(EvaluerModule.name());
        assertThat(texte(tache(EvaluerModule.name()), "moduleTitre")).startsWith("M3 – ");
    }

    @Test
    void un_referentiel_sans_modules_est_evalue_en_une_fois() {
        ProcessInstance instance = lancer(
                DiagnosticEcarts.CLE, demarche("marianne-2008"), Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));

        faire(EvaluerModule.name(), chemin.evaluation(tache(EvaluerModule.name())));
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-01-07"));

        assertThat(fins(instance)).containsExactly(Fin_DiagnosticPartage.name());
        assertThat(valeur("select count(*) from evaluation", Integer.class)).isPositive();
    }

    @Test
    void un_engagement_oublie_est_refuse_et_rien_n_est_ecrit() {
        unDiagnostic();
        Task tache = module("M1");

        assertThatThrownBy(() ->
                        faire(tache, Map.of("evaluations", List.of(Map.of("engagement", "E1", "tenu", "oui")))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’engagement E5 – ")
                .hasMessageContaining("n’est pas évalué.");
        assertThat(textes("select engagement from evaluation")).isEmpty();
        assertThat(enCours()).containsExactly(EvaluerModule.name(), EvaluerModule.name());
    }

    @Test
    void les_modules_et_le_partage_en_retard_sont_signales_sans_disparaitre() {
        ProcessInstance instance = unDiagnostic();

        avancerAu("2013-02-05");
        retards.enRetard(EvaluerModule.name(), "4 février 2013", Role.SECRETAIRE_GENERAL);
        faire(module("M1"), chemin.evaluation(module("M1")));
        faire(module("M2"), chemin.evaluation(module("M2")));
        avancerAu("2013-02-13");
        retards.enRetard(PartagerDiagnostic.name(), "12 février 2013", Role.SECRETAIRE_GENERAL);
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-02-13"));

        assertThat(fini(instance)).isTrue();
        assertThat(fins(instance))
                .contains(Fin_DiagnosticPartage.name(), DiagnosticEcarts.Element.Fin_RetardSignale.name());
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(DiagnosticEcarts.CLE, depot);
    }
}
