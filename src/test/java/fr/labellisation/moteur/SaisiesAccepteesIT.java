package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.compteRendu;
import static fr.labellisation.essais.ReponsesDemarche.compteRenduSigne;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.plan;
import static fr.labellisation.essais.ReponsesDemarche.planRenvoye;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is submitted is kept whole, in our tables and not in the process. */
class SaisiesAccepteesIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    private static final String LONG = "é".repeat(20_000);

    private ProcessInstance demarcheAvecReferent() {
        ProcessInstance demarche = laDemarche.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        return demarche;
    }

    private List<String> faits(ProcessInstance instance) {
        return moteur.createVariableInstanceQuery().processInstanceIdIn(instance.getId()).list().stream()
                .filter(fait -> fait.getTaskId() == null)
                .map(VariableInstance::getName)
                .sorted()
                .toList();
    }

    private static Map<String, Object> avec(Map<String, Object> saisie, String cle, Object valeur) {
        Map<String, Object> autre = new HashMap<>(saisie);
        autre.put(cle, valeur);
        return autre;
    }

    @Test
    void un_texte_de_vingt_mille_caracteres_est_garde_en_entier() {
        demarcheAvecReferent();

        faire(ConstituerComitePilotage.name(), avec(comiteConstitue("2013-01-14"), "membres", LONG));

        assertThat(textes("select texte from document where element = 'ConstituerComitePilotage'"))
                .containsExactly(LONG);
    }

    @Test
    void un_long_compte_rendu_est_relu_en_entier_par_qui_le_signe() {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), SITE));
        faire(ComposerComite.name(), comiteCompose());
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-08"));
        avancerAu("2013-01-09");

        faire(RedigerCompteRendu.name(), avec(compteRendu(), "compteRendu", LONG));

        assertThat(valeurProposee(tache(SignerCompteRendu.name()), "compteRendu"))
                .isEqualTo(LONG);
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-09"));
        assertThat(textes("select compte_rendu from comite")).containsExactly(LONG);
    }

    @Test
    void un_long_motif_de_renvoi_est_relu_en_entier_par_qui_reprend_le_plan() {
        lancer(PlanActions.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        faire(RedigerPlanActions.name(), plan("2013-03-01"));

        faire(ArreterPlanActions.name(), avec(planRenvoye("2013-01-07"), "motif", LONG));

        assertThat(valeurProposee(tache(RedigerPlanActions.name()), "motifRenvoi"))
                .isEqualTo(LONG);
    }

    @Test
    void un_long_motif_de_changement_de_perimetre_est_garde_en_entier() {
        laDemarche.engager("commun", SITE);
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");

        faire(
                ModifierPerimetre.name(),
                avec(perimetreModifie(laDemarche.code(), SITE, "M1", "M2", "M3"), "motif", LONG));

        assertThat(textes("select motif from perimetre order by id desc"))
                .first()
                .isEqualTo(LONG);
    }

    /** A long text comes as JSON, which the web application reads back into a text. */
    private String valeurProposee(Task tache, String nom) {
        JsonValue valeur = taches.getVariableLocalTyped(tache.getId(), nom);
        return valeur.getValue().stringValue();
    }

    @Test
    void les_accents_les_guillemets_et_les_signes_sont_gardes_tels_quels() {
        demarcheAvecReferent();
        String membres = "« L’œuvre » d’Éloïse : 3 < 5 & 100 % – 20 € ; l'\"un\" \\ l’autre\n𝄞 日本";

        faire(ConstituerComitePilotage.name(), avec(comiteConstitue("2013-01-14"), "membres", membres));

        assertThat(textes("select texte from document where element = 'ConstituerComitePilotage'"))
                .containsExactly(membres);
    }

    @Test
    void ce_qui_est_soumis_ne_reste_pas_dans_le_processus() {
        ProcessInstance demarche = demarcheAvecReferent();

        assertThat(faits(demarche)).containsExactly("demarche", "departement", "referentiel");
    }

    @Test
    void une_valeur_que_le_formulaire_n_a_pas_n_atteint_pas_le_processus() {
        ProcessInstance demarche = demarcheAvecReferent();
        Map<String, Object> saisie = new HashMap<>(comiteConstitue("2013-01-14"));
        saisie.put("demarche", "75-2013");
        saisie.put(VariablesDemarche.ISSUE_DEMARCHE.nom(), "aboutie");

        faire(ConstituerComitePilotage.name(), saisie);

        assertThat(faits(demarche)).containsExactly("demarche", "departement", "referentiel");
        assertThat(moteur.getVariable(demarche.getId(), VariablesCommunes.DEMARCHE.nom()))
                .isEqualTo("91-2013");
    }
}
