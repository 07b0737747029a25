package fr.labellisation.resilience;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models of a version that is still to come, deployed together as a start of that version would. */
enum ModelesSuivants {
    /** Before each end of a process something more happens. */
    AVEC_UNE_ETAPE_DE_PLUS {
        @Override
        void changer(BpmnModelInstance modele) {
            Process processus =
                    modele.getModelElementsByType(Process.class).iterator().next();
            for (FlowNode fin : List.copyOf(processus.getChildElementsByType(EndEvent.class))) {
                for (SequenceFlow flux : List.copyOf(fin.getIncoming())) {
                    IntermediateThrowEvent etape = modele.newInstance(IntermediateThrowEvent.class);
                    etape.setId(ETAPE + flux.getId());
                    processus.addChildElement(etape);
                    SequenceFlow suite = modele.newInstance(SequenceFlow.class);
                    suite.setId("Suite_" + flux.getId());
                    processus.addChildElement(suite);
                    fin.getIncoming().remove(flux);
                    flux.setTarget(etape);
                    etape.getIncoming().add(flux);
                    relier(etape, suite, fin);
                }
            }
        }
    },
    /** Nobody notices any more that a task is late. */
    SANS_MINUTERIES {
        @Override
        void changer(BpmnModelInstance modele) {
            for (BoundaryEvent minuterie : List.copyOf(modele.getModelElementsByType(BoundaryEvent.class))) {
                if (minuterie.getId().startsWith("Echeance_")) {
                    List.copyOf(minuterie.getOutgoing()).forEach(flux -> {
                        flux.getTarget().getIncoming().remove(flux);
                        flux.getParentElement().removeChildElement(flux);
                    });
                    minuterie.getParentElement().removeChildElement(minuterie);
                }
            }
        }
    };

    /** With which the ids of what it adds begin. */
    static final String ETAPE = "Etape_Suivante_";

    abstract void changer(BpmnModelInstance modele);

    private static void relier(FlowNode de, SequenceFlow flux, FlowNode vers) {
        flux.setSource(de);
        flux.setTarget(vers);
        de.getOutgoing().add(flux);
        vers.getIncoming().add(flux);
    }

    void deployer(RepositoryService depot) throws IOException {
        DeploymentBuilder deploiement =
                depot.createDeployment().name("labellisation").source("labellisation");
        for (Resource ressource : ressources("bpmn/*.bpmn")) {
            try (InputStream contenu = ressource.getInputStream()) {
                BpmnModelInstance modele = Bpmn.readModelFromStream(contenu);
                List.copyOf(modele.getModelElementsByType(BpmnDiagram.class))
                        .forEach(dessin -> dessin.getParentElement().removeChildElement(dessin));
                Consumer<Process> version = processus -> processus.setCamundaVersionTag(name());
                modele.getModelElementsByType(Process.class).forEach(version);
                changer(modele);
                deploiement.addModelInstance("bpmn/" + ressource.getFilename(), modele);
            }
        }
        for (String autres : List.of("bpmn/*.dmn", "forms/*.*")) {
            for (Resource ressource : ressources(autres)) {
                try (InputStream contenu = ressource.getInputStream()) {
                    deploiement.addInputStream(
                            autres.substring(0, autres.indexOf('/') + 1) + ressource.getFilename(), contenu);
                }
            }
        }
        deploiement.deploy();
    }

    private static Resource[] ressources(String motif) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:/" + motif);
    }
}
