package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our models keep the rules that {@code bpmnlint} recommends. */
class RecommandationsBpmnTest {

    static Stream<File> modeles() {
        return ModelesTest.modeles();
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_modele_suit_les_recommandations(File fichier) {
        assertThat(RecommandationsBpmn.fautes(Bpmn.readModelFromFile(fichier))).isEmpty();
    }

    /** The same check turns red on a model that is broken in one place. */
    @ParameterizedTest
    @MethodSource("gates")
    void un_modele_gate_en_un_endroit_se_voit(String regle, Consumer<BpmnModelInstance> gater) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(new File("bpmn/ComiteLocalUsagers.bpmn"));

        gater.accept(modele);

        assertThat(RecommandationsBpmn.fautes(modele)).anyMatch(faute -> faute.startsWith(regle + " "));
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                gate("label-required", m -> premier(m, UserTask.class).setName(" ")),
                gate("start-event-required", m -> retirer(m, StartEvent.class)),
                gate(
                        "end-event-required",
                        m -> m.getModelElementsByType(EndEvent.class)
                                .forEach(fin -> fin.getParentElement().removeChildElement(fin))),
                gate("no-disconnected", RecommandationsBpmnTest::isoler),
                gate("no-implicit-split", m -> doubler(m, premier(m, UserTask.class))),
                gate("no-duplicate-sequence-flows", m -> doubler(m, premier(m, UserTask.class))),
                gate("fake-join", m -> doubler(m, premier(m, StartEvent.class))),
                gate(
                        "conditional-flows",
                        m -> m.getModelElementsByType(SequenceFlow.class).stream()
                                .filter(flux -> flux.getConditionExpression() != null)
                                .forEach(SequenceFlow::removeConditionExpression)),
                gate("superfluous-gateway", m -> {
                    ExclusiveGateway choix = m.getModelElementsByType(ExclusiveGateway.class).stream()
                            .filter(porte -> porte.getIncoming().size() == 1)
                            .findFirst()
                            .orElseThrow();
                    List<SequenceFlow> flux = List.copyOf(choix.getOutgoing());
                    flux.subList(1, flux.size())
                            .forEach(f -> choix.getOutgoing().remove(f));
                }));
    }

    private static Arguments gate(String regle, Consumer<BpmnModelInstance> gater) {
        return Arguments.of(regle, gater);
    }

    private static <T extends ModelElementInstance> T premier(BpmnModelInstance modele, Class<T> genre) {
        return modele.getModelElementsByType(genre).iterator().next();
    }

    private static void retirer(BpmnModelInstance modele, Class<? extends FlowNode> genre) {
        List.copyOf(modele.getModelElementsByType(genre))
                .forEach(noeud -> noeud.getParentElement().removeChildElement(noeud));
    }

    private static void isoler(BpmnModelInstance modele) {
        UserTask seule = modele.newInstance(UserTask.class);
        premier(modele, UserTask.class).getParentElement().addChildElement(seule);
    }

    /** A second line to where the first one leads. */
    private static void doubler(BpmnModelInstance modele, FlowNode de) {
        FlowNode vers = de.getOutgoing().iterator().next().getTarget();
        SequenceFlow flux = modele.newInstance(SequenceFlow.class);
        de.getParentElement().addChildElement(flux);
        flux.setSource(de);
        flux.setTarget(vers);
        de.getOutgoing().add(flux);
        vers.getIncoming().add(flux);
    }
}
