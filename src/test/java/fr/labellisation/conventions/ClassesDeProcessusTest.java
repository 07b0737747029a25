package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ReflectionUtils;

/** The class of a process spells the ids of its diagram, all of them and no other. */
class ClassesDeProcessusTest {
    private static final Path MODELES = Path.of("bpmn");
    private static final String EXTENSION = ".bpmn";
    private static final String MESSAGE = "MESSAGE_";

    private static final Map<String, Class<?>> CLASSES = chercher();

    @Test
    void chaque_processus_a_sa_classe() throws IOException {
        try (Stream<Path> fichiers = Files.list(MODELES)) {
            assertThat(fichiers.map(fichier -> fichier.getFileName().toString())
                            .filter(nom -> nom.endsWith(EXTENSION))
                            .map(nom -> nom.substring(0, nom.length() - EXTENSION.length())))
                    .containsExactlyInAnyOrderElementsOf(CLASSES.keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> les_elements_d_une_classe_sont_ceux_de_son_diagramme() {
        return CLASSES.entrySet().stream()
                .map(classe -> DynamicTest.dynamicTest(
                        classe.getKey(),
                        () -> assertThat(elements(classe.getValue()))
                                .containsExactlyInAnyOrderElementsOf(noeuds(modele(classe.getKey())))));
    }

    @TestFactory
    Stream<DynamicTest> les_messages_d_une_classe_sont_dans_son_diagramme() {
        return CLASSES.entrySet().stream()
                .map(classe -> DynamicTest.dynamicTest(
                        classe.getKey(),
                        () -> assertThat(messages(modele(classe.getKey()))).containsAll(messages(classe.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> une_classe_porte_le_nom_et_la_cle_de_son_processus() {
        return CLASSES.entrySet().stream()
                .map(classe -> DynamicTest.dynamicTest(classe.getKey(), () -> {
                    assertThat(classe.getValue().getSimpleName()).isEqualTo(classe.getKey());
                    assertThat(modele(classe.getKey()).getModelElementsByType(Process.class))
                            .extracting(Process::getId)
                            .containsExactly(classe.getKey());
                }));
    }

    static Map<String, Class<?>> classes() {
        return CLASSES;
    }

    private static Map<String, Class<?>> chercher() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("fr\\.labellisation\\..*\\.processus\\.[A-Za-z]+")));
        Map<String, Class<?>> parCle = new TreeMap<>();
        recherche.findCandidateComponents("fr.labellisation").stream()
                .map(definition -> classe(definition.getBeanClassName()))
                .filter(classe -> ReflectionUtils.findField(classe, "CLE") != null)
                .forEach(classe -> parCle.put(constante(classe, "CLE"), classe));
        assertThat(parCle).isNotEmpty();
        return parCle;
    }

    private static Class<?> classe(String nom) {
        try {
            return Class.forName(nom);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String constante(Class<?> classe, String nom) {
        return (String) ReflectionUtils.getField(ReflectionUtils.findField(classe, nom), null);
    }

    private static List<String> messages(Class<?> classe) {
        return Arrays.stream(classe.getFields())
                .filter(champ -> champ.getName().startsWith(MESSAGE))
                .map(champ -> constante(classe, champ.getName()))
                .toList();
    }

    private static List<String> elements(Class<?> classe) {
        return Arrays.stream(classe.getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(enumeration -> Arrays.stream(enumeration.getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    private static BpmnModelInstance modele(String cle) throws IOException {
        try (var contenu = Files.newInputStream(MODELES.resolve(cle + EXTENSION))) {
            return Bpmn.readModelFromStream(contenu);
        }
    }

    private static List<String> noeuds(BpmnModelInstance modele) {
        return modele.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .toList();
    }

    private static Collection<String> messages(BpmnModelInstance modele) {
        return modele.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList();
    }
}
