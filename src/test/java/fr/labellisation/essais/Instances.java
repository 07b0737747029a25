package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.DEPARTEMENT;
import static fr.labellisation.essais.Departement91.SITE;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** What runs: started as its caller would, looked for, taken further than its own tests need to go again. */
@TestComponent
public class Instances {
    private final RuntimeService moteur;
    private final HistoryService histoire;
    private final Demarches demarches;
    private final Temps temps;

    Instances(RuntimeService moteur, HistoryService histoire, Demarches demarches, Temps temps) {
        this.moteur = moteur;
        this.histoire = histoire;
        this.demarches = demarches;
        this.temps = temps;
    }

    /** Starts a process of Évry as if its caller had, with the variables that its caller hands over. */
    public ProcessInstance lancer(String processus, CodeDemarche demarche, Map<String, Object> autres) {
        return lancer(processus, demarche + "/" + SITE + "/" + processus, demarche, autres);
    }

    /** The same under a key of its own. */
    public ProcessInstance lancer(
            String processus, String cleMetier, CodeDemarche demarche, Map<String, Object> autres) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                DEPARTEMENT,
                VariablesCommunes.DEMARCHE.nom(),
                demarche.valeur(),
                VariablesCommunes.SITE.nom(),
                SITE,
                VariablesCommunes.REFERENTIEL.nom(),
                demarches.exiger(demarche).referentiel()));
        variables.putAll(autres);
        ProcessInstance instance = moteur.startProcessInstanceByKey(processus, cleMetier, variables);
        temps.executerLesTravaux();
        return instance;
    }

    /** The one instance of this process; null if none runs. */
    public ProcessInstance instance(String processus) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .singleResult();
    }

    public long enCoursDe(String processus) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .count();
    }

    public boolean fini(ProcessInstance instance) {
        return moteur.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    /** Ends that the process reached. */
    public List<String> fins(ProcessInstance instance) {
        return fins(Stream.of(instance.getId()));
    }

    /** Ends that all processes of this key reached. */
    public List<String> fins(String processus) {
        return fins(histoire.createHistoricProcessInstanceQuery().processDefinitionKey(processus).list().stream()
                .map(HistoricProcessInstance::getId));
    }

    private List<String> fins(Stream<String> instances) {
        return instances
                .flatMap(instance ->
                        histoire
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .list()
                                .stream())
                .filter(activite -> activite.getActivityType().toLowerCase().endsWith("endevent"))
                .map(activite -> activite.getActivityId())
                .sorted()
                .toList();
    }

    /** Takes a child process that its own tests cover to one of its steps, with some facts. */
    public void porter(ProcessInstance enfant, String etape, Map<String, Object> faits) {
        moteur.setVariables(enfant.getId(), new HashMap<>(faits));
        ActivityInstance[] enCours = moteur.getActivityInstance(enfant.getId()).getChildActivityInstances();
        var modification =
                moteur.createProcessInstanceModification(enfant.getId()).startBeforeActivity(etape);
        for (ActivityInstance activite : enCours) {
            modification.cancelActivityInstance(activite.getId());
        }
        modification.execute();
        temps.executerLesTravaux();
    }

    /** Takes a child process to one of its ends: its caller goes on. */
    public void terminer(ProcessInstance enfant, String fin) {
        var modification = moteur.createProcessInstanceModification(enfant.getId());
        for (ActivityInstance activite :
                moteur.getActivityInstance(enfant.getId()).getChildActivityInstances()) {
            modification.cancelActivityInstance(activite.getId());
        }
        // Last, so that the path ends by reaching its end, which lets the démarche go on.
        modification.startBeforeActivity(fin);
        modification.execute();
        temps.executerLesTravaux();
    }
}
