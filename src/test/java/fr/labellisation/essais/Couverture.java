package fr.labellisation.essais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestComponent;

/** Notes which nodes were entered and which flows were taken, so that a test class can assert that it saw all of them. */
@TestComponent
public class Couverture extends AbstractProcessEnginePlugin {
    private static final Map<String, Set<String>> VUS = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        if (moteur.getCustomPostBPMNParseListeners() == null) {
            moteur.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        moteur.getCustomPostBPMNParseListeners().add(new Ecoute());
    }

    /** Every node and every flow of the process was seen since the tests began. */
    public static void estComplete(String processus, RepositoryService depot) {
        var definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult();
        var modele = depot.getBpmnModelInstance(definition.getId());
        Set<String> attendus = new TreeSet<>();
        modele.getModelElementsByType(FlowNode.class).forEach(noeud -> attendus.add(noeud.getId()));
        modele.getModelElementsByType(SequenceFlow.class).forEach(flux -> attendus.add(flux.getId()));
        Set<String> vus = VUS.getOrDefault(processus, Set.of());
        attendus.removeAll(vus);
        // The engine takes no flow out of an event-based gateway: it goes straight to the event that occurred.
        modele.getModelElementsByType(EventBasedGateway.class).stream()
                .flatMap(attente -> attente.getOutgoing().stream())
                .filter(flux -> vus.contains(flux.getTarget().getId()))
                .forEach(flux -> attendus.remove(flux.getId()));
        assertThat(attendus)
                .as("nodes and flows of %s never reached", processus)
                .isEmpty();
    }

    private static void noter(ExecutionEntity execution, String element) {
        VUS.computeIfAbsent(execution.getProcessDefinition().getKey(), cle -> ConcurrentHashMap.newKeySet())
                .add(element);
    }

    private static final class Ecoute extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl portee, TransitionImpl flux) {
            flux.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> noter((ExecutionEntity) execution, flux.getId()));
        }

        private static void suivre(ActivityImpl activite) {
            activite.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> noter((ExecutionEntity) execution, activite.getId()));
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseServiceTask(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseBusinessRuleTask(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseSubProcess(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseExclusiveGateway(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseParallelGateway(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseEventBasedGateway(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseBoundaryEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }

        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
            suivre(activite);
        }
    }
}
