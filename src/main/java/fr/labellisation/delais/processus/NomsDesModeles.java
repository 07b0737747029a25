package fr.labellisation.delais.processus;

import fr.labellisation.delais.NomsDesTaches;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Names read from the deployed diagrams. They change with a deployment, which is part of a start. */
@Component
class NomsDesModeles implements NomsDesTaches {
    private final RepositoryService depot;
    private final Map<String, Map<String, Nom>> lus = new ConcurrentHashMap<>();

    NomsDesModeles(RepositoryService depot) {
        this.depot = depot;
    }

    @Override
    public Optional<Nom> de(String tache) {
        return Optional.ofNullable(lus.computeIfAbsent("", cle -> lire()).get(tache));
    }

    private Map<String, Nom> lire() {
        Map<String, Nom> noms = new TreeMap<>();
        depot.createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> ajouter(noms, depot.getBpmnModelInstance(definition.getId())));
        return noms;
    }

    private static void ajouter(Map<String, Nom> noms, BpmnModelInstance modele) {
        String processus =
                modele.getModelElementsByType(Process.class).iterator().next().getName();
        modele.getModelElementsByType(UserTask.class)
                .forEach(tache -> noms.put(tache.getId(), new Nom(tache.getName(), processus)));
    }
}
