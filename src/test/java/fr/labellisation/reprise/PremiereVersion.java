package fr.labellisation.reprise;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * An installation of the first version, in which nobody was told anything: its models, which stay those of what runs, and
 * nothing of what came later. Then what a start of the present version does to it.
 */
final class PremiereVersion implements BeforeEachCallback, AfterEachCallback {
    private static final Pattern APPEL = Pattern.compile(
            "(?:delegateExpression=\"\\$\\{(?=\\w+}\")|\\$\\{(?=\\w+\\.\\w+\\(execution\\)}))(\\w+)(?:\\.(\\w+))?");

    private final List<String> deploiements = new ArrayList<>();

    @Autowired
    private RepositoryService depot;

    @Autowired
    private RuntimeService moteur;

    @Autowired
    private TaskService taches;

    @Autowired
    private JdbcClient base;

    @Autowired
    @Qualifier("deploiementModeles")
    private InitializingBean deploiement;

    @Autowired
    @Qualifier("reprises")
    private SmartInitializingSingleton reprises;

    @Override
    public void beforeEach(ExtensionContext essai) {
        SpringExtension.getApplicationContext(essai)
                .getAutowireCapableBeanFactory()
                .autowireBean(this);
    }

    @Override
    public void afterEach(ExtensionContext essai) {
        deploiements.forEach(id -> depot.deleteDeployment(id, true, true, true));
        deploiements.clear();
    }

    /** What starts from now on follows the models of the first version. */
    void deployer() throws IOException {
        DeploymentBuilder modeles =
                depot.createDeployment().name("labellisation").source("labellisation");
        for (Resource modele : modeles()) {
            try (InputStream contenu = modele.getInputStream()) {
                modeles.addInputStream("bpmn/" + modele.getFilename(), contenu);
            }
        }
        deploiements.add(modeles.deploy().getId());
    }

    /** Undoes what the present version did beside the models of the first one; reminders stand as V4 carries them over. */
    void oublierLaSuite() {
        rappelsDAlors();
        for (String nouveau : List.of(RappelsEcheance.CLE, EscaladeRetard.CLE)) {
            moteur.createProcessInstanceQuery()
                    .processDefinitionKey(nouveau)
                    .list()
                    .forEach(instance -> moteur.deleteProcessInstanceIfExists(
                            instance.getId(), "first version", true, true, true, false));
        }
        for (Task tache : taches.createTaskQuery()
                .taskVariableValueEquals("retardSignale", true)
                .list()) {
            taches.removeVariableLocal(tache.getId(), "retardSignale");
        }
        moteur.createProcessInstanceQuery()
                .processDefinitionKey(ChangementDemarche.CLE)
                .list()
                .forEach(instance ->
                        moteur.removeVariable(instance.getId(), VariablesChangement.CONFIRMATION_A_PART.nom()));
        base.sql("delete from courriel_rappel").update();
        base.sql("delete from courriel").update();
        base.sql("delete from rappel where etat = 'prevu' or nature not in ('audit-interne', 'audit-externe')")
                .update();
        base.sql("update rappel set etat = 'annule'").update();
        base.sql("delete from retard").update();
        oublierLesReprises();
    }

    /** The first version announced audits by a process of their own. */
    void rappelsDAlors() {
        for (ProcessInstance instance : moteur.createProcessInstanceQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .list()) {
            Map<String, Object> date = moteur.getVariables(instance.getId());
            String audit = String.valueOf(date.get("objet")).replace("audit:", "");
            if (String.valueOf(date.get("natureRappel")).startsWith("audit-")) {
                moteur.deleteProcessInstance(instance.getId(), "first version");
                moteur.createProcessInstanceByKey("RappelsAudit")
                        .businessKey(date.get("demarche") + "/" + date.get("site") + "/rappels/" + audit)
                        .setVariables(Map.of(
                                "departement", date.get("departement"),
                                "demarche", date.get("demarche"),
                                "referentiel", "qualipref-2012",
                                "site", date.get("site"),
                                "audit", audit))
                        .execute();
            }
        }
    }

    /** The next start catches up again what it finds. */
    void oublierLesReprises() {
        base.sql("delete from reprise").update();
    }

    /** As a start of the present version: its models are deployed where they changed, then what runs is caught up. */
    void mettreANiveau() throws Exception {
        String avant = dernierDeploiement();
        deploiement.afterPropertiesSet();
        if (!dernierDeploiement().equals(avant)) {
            deploiements.add(dernierDeploiement());
        }
        reprendre();
    }

    /** What runs is caught up, on the models that are deployed. */
    void reprendre() {
        reprises.afterSingletonsInstantiated();
    }

    private String dernierDeploiement() {
        return depot.createDeploymentQuery()
                .deploymentName("labellisation")
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    /** Where instances of the first version may wait: « process/element ». */
    static Set<String> attentesDeLaPremiereVersion() throws IOException {
        Set<String> attentes = new TreeSet<>();
        for (Resource fichier : modeles()) {
            try (InputStream contenu = fichier.getInputStream()) {
                BpmnModelInstance modele = Bpmn.readModelFromStream(contenu);
                String processus = modele.getModelElementsByType(Process.class)
                                .iterator()
                                .next()
                                .getId() + "/";
                modele.getModelElementsByType(UserTask.class).forEach(tache -> attentes.add(processus + tache.getId()));
                modele.getModelElementsByType(CatchEvent.class).stream()
                        .filter(evenement -> evenement.getEventDefinitions().stream()
                                .anyMatch(declencheur -> declencheur instanceof TimerEventDefinition
                                        || declencheur instanceof MessageEventDefinition))
                        .forEach(evenement -> attentes.add(processus + evenement.getId()));
            }
        }
        return attentes;
    }

    /** Where instances of the first version wait now. */
    Set<String> attentes() {
        rappelsDAlors();
        return new TreeSet<>(base.sql("""
                        select p.key_ || '/' || a.element from (
                          select proc_def_id_ as definition, task_def_key_ as element from act_ru_task
                          union select j.process_def_id_, d.act_id_ from act_ru_job j
                            join act_ru_jobdef d on d.id_ = j.job_def_id_
                          union select e.proc_def_id_, s.activity_id_ from act_ru_event_subscr s
                            join act_ru_execution e on e.id_ = s.execution_id_) a
                        join act_re_procdef p on p.id_ = a.definition
                        where p.deployment_id_ = :premier""")
                .param("premier", deploiements.get(0))
                .query(String.class)
                .list());
    }

    /** Beans that the models of the first version call: group 1 is the name, group 2 the method if there is one. */
    static List<MatchResult> appelsDeLaPremiereVersion() throws IOException {
        List<MatchResult> appels = new ArrayList<>();
        for (Resource modele : modeles()) {
            String texte = modele.getContentAsString(StandardCharsets.UTF_8);
            APPEL.matcher(texte).results().forEach(appels::add);
        }
        return appels;
    }

    /** What leads where for what the first version started: its models, and the present ones that it did not have. */
    static PlanDesModeles parcoursDeLaPremiereVersion() throws IOException {
        Map<String, Resource> modeles = new TreeMap<>();
        for (Resource modele : fichiers("bpmn")) {
            modeles.put(modele.getFilename(), modele);
        }
        for (Resource modele : modeles()) {
            modeles.put(modele.getFilename(), modele);
        }
        return PlanDesModeles.lire(modeles.values());
    }

    private static Resource[] modeles() throws IOException {
        return fichiers("modeles/1");
    }

    private static Resource[] fichiers(String dossier) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:/" + dossier + "/*.bpmn");
    }
}
