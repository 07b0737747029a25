package fr.labellisation.parcours.demarche.processus;

import static fr.labellisation.Essonne.DEMARCHE;
import static fr.labellisation.Essonne.EVRY;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Essonne;
import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.TachesDuReferent;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demarche;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Transactional
class DemarcheEnCoursTest {
    @Autowired
    RuntimeService instances;

    @Autowired
    TaskService taches;

    @Autowired
    Demarches demarches;

    @Autowired
    Perimetres perimetres;

    @Autowired
    TachesDuReferent tachesDuReferent;

    @BeforeEach
    void la_demarche_d_essonne(@Autowired Sites sites, @Autowired Annuaire annuaire) {
        annuaire.ouvrirDepartement(
                new CodeDepartement("91"), List.of(new CodeSite("91-evry"), new CodeSite("91-etampes")));
        Essonne.ouvrir(sites, demarches, perimetres);
    }

    @Test
    void chaque_site_du_perimetre_a_son_parcours_et_chaque_module_son_evaluation() {
        engager();

        assertThat(parcours("91-2013/91-evry")).isOne();
        assertThat(parcours("91-2013/91-etampes")).isOne();
        assertThat(modulesAEvaluer(EVRY.cleMetier())).containsExactlyInAnyOrder("M1", "M7");
        assertThat(instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("91-2013/clu/commun")
                        .count())
                .isOne();
    }

    @Test
    void un_module_ajoute_n_ouvre_que_son_propre_diagnostic() {
        engager();

        modifier("91-evry", "M1,M2,M7");

        assertThat(modulesAEvaluer(EVRY.cleMetier())).containsExactlyInAnyOrder("M1", "M7", "M2");
        assertThat(parcours("91-2013/91-evry")).isOne();
        assertThat(perimetres.modules(EVRY)).containsExactly("M1", "M2", "M7");
    }

    @Test
    void un_site_ajoute_en_cours_de_route_prend_son_propre_parcours(@Autowired Sites sites) {
        sites.ajouter(new Site(new CodeSite("91-palaiseau"), "Sous-préfecture de Palaiseau", TypeSite.SOUS_PREFECTURE));
        engager();

        modifier("91-palaiseau", "M1,M2");

        assertThat(parcours("91-2013/91-palaiseau")).isOne();
        assertThat(modulesAEvaluer("91-2013/91-palaiseau")).containsExactlyInAnyOrder("M1", "M2");
    }

    @Test
    void un_site_ajoute_avant_le_depart_part_avec_les_autres(@Autowired Sites sites) {
        sites.ajouter(new Site(new CodeSite("91-palaiseau"), "Sous-préfecture de Palaiseau", TypeSite.SOUS_PREFECTURE));
        demarrerAvant(LabellisationPrefecture.Element.MiseEnPlaceDemarche);

        modifier("91-palaiseau", "M1,M2");

        assertThat(parcours("91-2013/91-palaiseau")).isZero();
        assertThat(perimetres.enVigueur(DEMARCHE)).hasSize(3);
    }

    @Test
    void une_demarche_abandonnee_arrete_tous_ses_parcours() {
        engager();

        instances
                .createMessageCorrelation(LabellisationPrefecture.MESSAGE_DEMARCHE_ABANDONNEE)
                .processInstanceBusinessKey(DEMARCHE.valeur())
                .correlate();

        assertThat(instances.createProcessInstanceQuery().tenantIdIn("91").count())
                .isZero();
        assertThat(demarches.exiger(DEMARCHE).etat()).isEqualTo(EtatDemarche.ABANDONNEE);
    }

    @Test
    void les_taches_prises_par_l_ancien_referent_passent_au_nouveau() {
        engager();
        Task prise = taches.createTaskQuery()
                .taskDefinitionKey(ComposerComite.name())
                .tenantIdIn("91")
                .singleResult();
        taches.setAssignee(prise.getId(), "camille.renard");

        tachesDuReferent.transmettre(new CodeDepartement("91"), "camille.renard", "noe.vasseur");

        assertThat(taches.createTaskQuery().taskAssignee("camille.renard").count())
                .isZero();
        assertThat(taches.createTaskQuery().taskAssignee("noe.vasseur").singleResult())
                .isEqualTo(prise);
    }

    private void engager() {
        demarrerAvant(LabellisationPrefecture.Element.Jonction_DebutParcours);
    }

    private void demarrerAvant(LabellisationPrefecture.Element element) {
        instances
                .createProcessInstanceByKey(LabellisationPrefecture.CLE)
                .businessKey(DEMARCHE.valeur())
                .setVariables(Map.of(
                        VariablesCommunes.DEPARTEMENT.nom(), "91",
                        VariablesCommunes.DEMARCHE.nom(), DEMARCHE.valeur(),
                        VariablesCommunes.REFERENTIEL.nom(), "qualipref-2012"))
                .startBeforeActivity(element.name())
                .execute();
    }

    private void modifier(String site, String modules) {
        instances
                .createMessageCorrelation(LabellisationPrefecture.MESSAGE_PERIMETRE_MODIFIE)
                .processInstanceBusinessKey(DEMARCHE.valeur())
                .setVariable(VariablesDemarche.SITE_MODIFIE.nom(), site)
                .setVariable(VariablesDemarche.MODULES_MODIFIES.nom(), modules)
                .setVariable(VariablesDemarche.AUTEUR_CHANGEMENT.nom(), "paule.garnier")
                .setVariable(VariablesDemarche.MOTIF_CHANGEMENT.nom(), "Comité de pilotage")
                .correlate();
    }

    private long parcours(String cle) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .processInstanceBusinessKey(cle)
                .count();
    }

    private List<String> modulesAEvaluer(String cleParcours) {
        return taches
                .createTaskQuery()
                .taskDefinitionKey(EvaluerModule.name())
                .processInstanceBusinessKey(cleParcours + "/diagnostic")
                .list()
                .stream()
                .map(tache -> taches.getVariable(tache.getId(), VariablesDiagnostic.MODULE.nom())
                        .toString())
                .toList();
    }
}
