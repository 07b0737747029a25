package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.modele.Position;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Where the instances of a run stand among the diagrams: which call of which process started each. */
final class Lieux {
    private final HistoryService historique;
    private final Map<String, Lieu> parInstance = new HashMap<>();

    /**
     * @param appelant where the instance was called from, or null
     * @param cleMetier business key, or an empty text
     */
    record Lieu(Position appelant, String processus, String cleMetier) {
        Position position(String element) {
            return appelant == null ? Position.racine(processus, element) : appelant.dans(processus, element);
        }
    }

    Lieux(HistoryService historique) {
        this.historique = historique;
    }

    Lieu de(String instance) {
        Lieu connu = parInstance.get(instance);
        if (connu == null) {
            connu = chercher(instance);
            parInstance.put(instance, connu);
        }
        return connu;
    }

    private Lieu chercher(String id) {
        HistoricProcessInstance instance = historique
                .createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
        String parent = instance.getSuperProcessInstanceId();
        String cle = instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
        Position appelant = parent == null ? null : de(parent).position(appel(parent, id));
        return new Lieu(appelant, instance.getProcessDefinitionKey(), cle);
    }

    private String appel(String parent, String appele) {
        return historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(parent)
                .activityType("callActivity")
                .list()
                .stream()
                .filter(activite -> appele.equals(activite.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No call of " + appele + " in " + parent));
    }
}
