package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelesTest {
    private static final int NOEUDS_D_UN_NIVEAU_AU_PLUS = 20;
    private static final int NOEUDS_D_UN_MODELE_AU_PLUS = 25;
    private static final List<String> ACTEURS = List.of(
            "secretaire-general",
            "referent-qualite",
            "correspondant-qualite",
            "chef-de-service",
            "formation",
            "communication",
            "auditeur-interne",
            "auditeur-externe");

    static Stream<File> modeles() {
        return Arrays.stream(Objects.requireNonNull(new File("bpmn").listFiles((d, nom) -> nom.endsWith(".bpmn"))))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_modele_porte_le_nom_de_son_processus_sa_version_et_la_duree_de_son_histoire(File fichier) {
        Process processus = processus(lire(fichier));

        assertThat(fichier.getName()).isEqualTo(processus.getId() + ".bpmn");
        assertThat(processus.isExecutable()).isTrue();
        assertThat(processus.getCamundaVersionTag()).isNotBlank();
        assertThat(processus.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(processus.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void aucun_niveau_n_a_plus_de_vingt_noeuds(File fichier) {
        BpmnModelInstance modele = lire(fichier);

        Stream.concat(Stream.of(processus(modele)), modele.getModelElementsByType(SubProcess.class).stream())
                .forEach(niveau -> assertThat(
                                enfants(niveau, FlowNode.class).stream().filter(noeud -> !evenementiel(noeud)))
                        .as("nodes of %s", niveau.getAttributeValue("id"))
                        .hasSizeLessThanOrEqualTo(NOEUDS_D_UN_NIVEAU_AU_PLUS));
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void aucun_modele_n_a_plus_de_vingt_cinq_noeuds(File fichier) {
        assertThat(lire(fichier).getModelElementsByType(FlowNode.class))
                .as("nodes of %s, those in sub-processes too", fichier.getName())
                .hasSizeLessThanOrEqualTo(NOEUDS_D_UN_MODELE_AU_PLUS);
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void chaque_tache_a_un_formulaire_un_groupe_une_echeance_et_une_minuterie_de_retard_qui_ne_l_interrompt_pas(
            File fichier) {
        BpmnModelInstance modele = lire(fichier);

        for (UserTask tache : modele.getModelElementsByType(UserTask.class)) {
            assertThat(tache.getId()).matches("[A-Z][A-Za-z]+");
            assertThat(Stream.of(tache.getCamundaFormRef(), tache.getCamundaFormKey())
                            .filter(Objects::nonNull))
                    .as("form of %s", tache.getId())
                    .containsAnyOf(tache.getId(), "embedded:deployment:forms/" + tache.getId() + ".html");
            assertThat(tache.getCamundaDueDate()).isEqualTo("${echeance.de(execution)}");
            if (!personnelle(tache)) {
                assertThat(tache.getCamundaCandidateGroups().split(","))
                        .as("groups of %s", tache.getId())
                        .isNotEmpty()
                        .allMatch(ModelesTest::groupeConnu);
            }
            BoundaryEvent minuterie = modele.getModelElementById("Echeance_" + tache.getId());
            assertThat(minuterie.getAttachedTo()).isEqualTo(tache);
            assertThat(minuterie.cancelActivity()).isFalse();
        }
    }

    /** Of one person and nobody else, who may also give it back and take it again. */
    private static boolean personnelle(UserTask tache) {
        return tache.getCamundaCandidateGroups() == null
                && "${absent}".equals(tache.getCamundaAssignee())
                && "${absent}".equals(tache.getCamundaCandidateUsers());
    }

    private static boolean groupeConnu(String groupe) {
        return List.of("${responsable}", "${verificateur}").contains(groupe)
                || ACTEURS.stream()
                        .anyMatch(role -> groupe.equals("${departement}." + role) || groupe.equals("${site}." + role));
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void une_minuterie_prend_un_instant_calcule_par_un_bean(File fichier) {
        assertThat(lire(fichier).getModelElementsByType(TimerEventDefinition.class))
                .allSatisfy(minuterie -> {
                    assertThat(minuterie.getTimeCycle()).isNull();
                    assertThat(minuterie.getTimeDuration()).isNull();
                    assertThat(minuterie.getTimeDate().getTextContent()).matches("\\$\\{\\w+\\.\\w+\\(execution\\)}");
                });
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void les_services_sont_lies_par_le_nom_d_un_bean_et_rien_n_est_ecrit_en_script(File fichier) {
        BpmnModelInstance modele = lire(fichier);

        assertThat(modele.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(modele.getModelElementsByType(ServiceTask.class)).allSatisfy(service -> {
            assertThat(service.getCamundaDelegateExpression()).matches("\\$\\{[a-z]\\w+}");
            assertThat(service.getCamundaClass()).isNull();
            assertThat(service.getCamundaExpression()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void les_identifiants_et_les_libelles_suivent_l_usage(File fichier) {
        BpmnModelInstance modele = lire(fichier);

        assertThat(modele.getModelElementsByType(StartEvent.class))
                .allMatch(debut -> debut.getId().startsWith("Debut_") && nomme(debut));
        assertThat(modele.getModelElementsByType(EndEvent.class))
                .allMatch(fin -> fin.getId().startsWith("Fin_")
                        && nomme(fin)
                        && !fin.getName().equals("Fin"));
        assertThat(modele.getModelElementsByType(Event.class)).allMatch(ModelesTest::nomme);
        assertThat(modele.getModelElementsByType(EventBasedGateway.class))
                .allMatch(porte -> porte.getId().startsWith("Attente_"));
        assertThat(modele.getModelElementsByType(ParallelGateway.class))
                .allMatch(porte -> porte.getId().startsWith("Jonction_") && !nomme(porte));
        for (ExclusiveGateway porte : modele.getModelElementsByType(ExclusiveGateway.class)) {
            boolean choix = porte.getOutgoing().size() > 1;
            assertThat(porte.getId()).startsWith(choix ? "Choix_" : "Jonction_");
            if (choix) {
                assertThat(porte.getName()).as(porte.getId()).endsWith("\u00a0?");
                assertThat(porte.getDefault())
                        .as("default of %s", porte.getId())
                        .isNotNull();
                assertThat(porte.getOutgoing())
                        .allMatch(flux -> flux.getId().startsWith("Flux_") && flux.getName() != null);
            }
        }
        assertThat(modele.getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getName)
                .filteredOn(Objects::nonNull)
                .noneMatch(nom -> nom.contains("'") || nom.contains(" ?") || nom.contains(" :"));
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void les_embranchements_et_les_reunions_sont_des_portes(File fichier) {
        BpmnModelInstance modele = lire(fichier);

        assertThat(modele.getModelElementsByType(InclusiveGateway.class)).isEmpty();
        assertThat(modele.getModelElementsByType(ComplexGateway.class)).isEmpty();
        for (FlowNode noeud : modele.getModelElementsByType(FlowNode.class)) {
            boolean porte = noeud instanceof org.camunda.bpm.model.bpmn.instance.Gateway;
            if (!porte) {
                assertThat(noeud.getIncoming())
                        .as("flows into %s", noeud.getId())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(noeud.getOutgoing())
                        .as("flows from %s", noeud.getId())
                        .hasSizeLessThanOrEqualTo(1);
            } else {
                assertThat(noeud.getIncoming().size() > 1 && noeud.getOutgoing().size() > 1)
                        .as("%s joins and splits", noeud.getId())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void tout_est_dessine_de_gauche_a_droite_sans_chevauchement(File fichier) {
        BpmnModelInstance modele = lire(fichier);
        Collection<BpmnShape> formes = modele.getModelElementsByType(BpmnShape.class);

        assertThat(formes)
                .extracting(forme -> forme.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(modele.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(modele.getModelElementsByType(BpmnEdge.class))
                .hasSameSizeAs(modele.getModelElementsByType(SequenceFlow.class));
        List<BpmnShape> simples = formes.stream()
                .filter(forme -> !(forme.getBpmnElement() instanceof SubProcess)
                        && !(forme.getBpmnElement() instanceof BoundaryEvent))
                .toList();
        for (BpmnShape une : simples) {
            assertThat(simples.stream().filter(autre -> autre != une && seCoupent(une.getBounds(), autre.getBounds())))
                    .as("shapes over %s", une.getBpmnElement().getId())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_sous_processus_appele_existe(File fichier) {
        assertThat(lire(fichier).getModelElementsByType(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .allMatch(cle -> new File("bpmn", cle + ".bpmn").isFile());
    }

    private static boolean seCoupent(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean nomme(FlowNode noeud) {
        return noeud.getName() != null && !noeud.getName().isBlank();
    }

    private static boolean evenementiel(FlowNode noeud) {
        return noeud instanceof SubProcess sousProcessus && sousProcessus.triggeredByEvent();
    }

    private static <T extends ModelElementInstance> Collection<T> enfants(ModelElementInstance niveau, Class<T> type) {
        return niveau.getChildElementsByType(type);
    }

    private static Process processus(BpmnModelInstance modele) {
        return modele.getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance lire(File fichier) {
        return Bpmn.readModelFromFile(fichier);
    }
}
