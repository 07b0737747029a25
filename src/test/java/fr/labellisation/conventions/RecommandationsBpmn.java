package fr.labellisation.conventions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** The rules of {@code bpmnlint:recommended}, under their names there, asked of the model itself. */
final class RecommandationsBpmn {
    private final List<String> fautes = new ArrayList<>();

    private RecommandationsBpmn() {}

    /** What a model breaks: the rule and the element. */
    static List<String> fautes(BpmnModelInstance modele) {
        RecommandationsBpmn regles = new RecommandationsBpmn();
        modele.getModelElementsByType(Process.class).forEach(p -> regles.portee(p.getId(), p.getFlowElements(), false));
        modele.getModelElementsByType(SubProcess.class)
                .forEach(s -> regles.portee(s.getId(), s.getFlowElements(), s.triggeredByEvent()));
        modele.getModelElementsByType(FlowNode.class).forEach(regles::noeud);
        modele.getModelElementsByType(SequenceFlow.class).forEach(regles::flux);
        return regles.fautes;
    }

    private void si(boolean faute, String regle, String element) {
        if (faute) {
            fautes.add(regle + " " + element);
        }
    }

    private void portee(String nom, Collection<FlowElement> elements, boolean parEvenement) {
        List<StartEvent> debuts = parmi(elements, StartEvent.class);
        si(debuts.isEmpty(), "start-event-required", nom);
        si(parmi(elements, EndEvent.class).isEmpty(), "end-event-required", nom);
        long nus = debuts.stream()
                .filter(debut -> debut.getEventDefinitions().isEmpty())
                .count();
        si(nus > 1, "single-blank-start-event", nom);
        si(parEvenement && nus > 0, "event-sub-process-typed-start-event", nom);
        Set<String> dessins = new HashSet<>();
        parmi(elements, SequenceFlow.class).stream()
                .filter(flux -> flux.getSource() != null && flux.getTarget() != null)
                .forEach(flux -> si(
                        !dessins.add(flux.getSource().getId() + ">"
                                + flux.getTarget().getId()),
                        "no-duplicate-sequence-flows",
                        flux.getId()));
    }

    private static <T> List<T> parmi(Collection<FlowElement> elements, Class<T> genre) {
        return elements.stream().filter(genre::isInstance).map(genre::cast).toList();
    }

    private void noeud(FlowNode noeud) {
        String nom = noeud.getId();
        int entrants = noeud.getIncoming().size();
        int sortants = noeud.getOutgoing().size();
        boolean porte = noeud instanceof Gateway;
        boolean parEvenement = noeud instanceof SubProcess sous && sous.triggeredByEvent();
        boolean commence = noeud instanceof StartEvent || noeud instanceof BoundaryEvent || parEvenement;
        boolean finit = noeud instanceof EndEvent || parEvenement;
        si(noeud instanceof InclusiveGateway, "no-inclusive-gateway", nom);
        si(noeud instanceof ComplexGateway, "no-complex-gateway", nom);
        si(entrants == 0 && sortants == 0 && !parEvenement, "no-disconnected", nom);
        si(entrants == 0 && !commence, "no-implicit-start", nom);
        si(sortants == 0 && !finit, "no-implicit-end", nom);
        si(!porte && sortants > 1, "no-implicit-split", nom);
        si((noeud instanceof Activity || noeud instanceof Event) && entrants > 1, "fake-join", nom);
        si(porte && entrants > 1 && sortants > 1, "no-gateway-join-fork", nom);
        si(porte && entrants == 1 && sortants == 1, "superfluous-gateway", nom);
        si(doitSeNommer(noeud, sortants) && sansNom(noeud), "label-required", nom);
        si(evenements(noeud).size() > 1, "single-event-definition", nom);
        si(noeud.getDiagramElement() == null, "no-bpmndi", nom);
        if (noeud instanceof ExclusiveGateway choix && sortants > 1) {
            choix.getOutgoing()
                    .forEach(flux -> si(
                            flux.getConditionExpression() == null && flux != choix.getDefault(),
                            "conditional-flows",
                            flux.getId()));
        }
    }

    private static boolean doitSeNommer(FlowNode noeud, int sortants) {
        return noeud instanceof Activity || noeud instanceof Event || noeud instanceof ExclusiveGateway && sortants > 1;
    }

    private static Collection<EventDefinition> evenements(FlowNode noeud) {
        return noeud instanceof CatchEvent recu
                ? recu.getEventDefinitions()
                : noeud instanceof ThrowEvent lance ? lance.getEventDefinitions() : List.of();
    }

    private static boolean sansNom(FlowElement element) {
        return element.getName() == null || element.getName().isBlank();
    }

    private void flux(SequenceFlow flux) {
        si(flux.getDiagramElement() == null, "no-bpmndi", flux.getId());
        si(flux.getConditionExpression() != null && sansNom(flux), "label-required", flux.getId());
    }
}
