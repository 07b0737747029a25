package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Label;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside a shape or a flow is legible: it crosses no shape, lies on no line and on no other label. */
class LibellesDesModelesTest {
    private static final double HAUTEUR_D_UNE_LIGNE = 14;
    private static final double LARGEUR_D_UN_CARACTERE = 5;

    static Stream<File> modeles() {
        return Arrays.stream(Objects.requireNonNull(new File("bpmn").listFiles((d, nom) -> nom.endsWith(".bpmn"))))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_nom_qui_n_est_pas_dans_sa_forme_a_sa_place(File fichier) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(fichier);

        assertThat(libelles(modele).keySet())
                .containsExactlyInAnyOrderElementsOf(modele.getModelElementsByType(FlowElement.class).stream()
                        .filter(element -> !(element instanceof Activity))
                        .filter(element ->
                                element.getName() != null && !element.getName().isBlank())
                        .map(FlowElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_libelle_tient_dans_sa_place(File fichier) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(fichier);

        libelles(modele).forEach((id, place) -> {
            String nom = ((FlowElement) modele.getModelElementById(id)).getName();
            double caracteres =
                    Math.floor(place.getHeight() / HAUTEUR_D_UNE_LIGNE) * place.getWidth() / LARGEUR_D_UN_CARACTERE;
            assertThat((double) nom.length()).as("label of %s", id).isLessThanOrEqualTo(caracteres);
        });
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_libelle_ne_coupe_aucune_forme(File fichier) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(fichier);
        Map<String, Rectangle2D> formes = formes(modele);

        libelles(modele)
                .forEach((id, place) -> assertThat(coupees(formes, place))
                        .as("shapes under the label of %s", id)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void un_libelle_n_est_sur_aucune_ligne(File fichier) {
        BpmnModelInstance modele = Bpmn.readModelFromFile(fichier);
        Map<String, List<Line2D>> lignes = lignes(modele);

        libelles(modele)
                .forEach((id, place) -> assertThat(lignes.entrySet().stream()
                                .filter(ligne -> ligne.getValue().stream().anyMatch(place::intersectsLine))
                                .map(Map.Entry::getKey))
                        .as("lines under the label of %s", id)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void deux_libelles_ne_se_touchent_pas(File fichier) {
        Map<String, Rectangle2D> libelles = libelles(Bpmn.readModelFromFile(fichier));

        libelles.forEach((id, place) -> assertThat(coupees(libelles, place))
                .as("labels on that of %s", id)
                .containsExactly(id));
    }

    private static List<String> coupees(Map<String, Rectangle2D> formes, Rectangle2D place) {
        return formes.entrySet().stream()
                .filter(forme -> forme.getValue().intersects(place))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of the elements that carry their names outside. */
    private static Map<String, Rectangle2D> libelles(BpmnModelInstance modele) {
        Map<String, Rectangle2D> libelles = new TreeMap<>();
        modele.getModelElementsByType(BpmnShape.class).stream()
                .filter(forme -> forme.getBpmnLabel() != null)
                .forEach(forme -> libelles.put(forme.getBpmnElement().getId(), place(forme.getBpmnLabel())));
        modele.getModelElementsByType(BpmnEdge.class).stream()
                .filter(ligne -> ligne.getBpmnLabel() != null)
                .forEach(ligne -> libelles.put(ligne.getBpmnElement().getId(), place(ligne.getBpmnLabel())));
        return libelles;
    }

    private static Rectangle2D place(Label libelle) {
        return rectangle(libelle.getBounds());
    }

    /** All but sub-processes, which frame what they hold. */
    private static Map<String, Rectangle2D> formes(BpmnModelInstance modele) {
        return modele.getModelElementsByType(BpmnShape.class).stream()
                .filter(forme -> !(forme.getBpmnElement() instanceof SubProcess))
                .collect(Collectors.toMap(
                        forme -> forme.getBpmnElement().getId(), forme -> rectangle(forme.getBounds())));
    }

    /** The flows, and the frames of sub-processes. */
    private static Map<String, List<Line2D>> lignes(BpmnModelInstance modele) {
        Map<String, List<Line2D>> lignes = new TreeMap<>();
        for (BpmnEdge flux : modele.getModelElementsByType(BpmnEdge.class)) {
            lignes.put(flux.getBpmnElement().getId(), segments(List.copyOf(flux.getWaypoints())));
        }
        modele.getModelElementsByType(BpmnShape.class).stream()
                .filter(forme -> forme.getBpmnElement() instanceof SubProcess)
                .forEach(forme -> lignes.put(forme.getBpmnElement().getId(), bords(rectangle(forme.getBounds()))));
        return lignes;
    }

    private static List<Line2D> segments(List<Waypoint> points) {
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint de = points.get(i - 1);
            Waypoint vers = points.get(i);
            segments.add(new Line2D.Double(de.getX(), de.getY(), vers.getX(), vers.getY()));
        }
        return segments;
    }

    private static List<Line2D> bords(Rectangle2D cadre) {
        return List.of(
                new Line2D.Double(cadre.getMinX(), cadre.getMinY(), cadre.getMaxX(), cadre.getMinY()),
                new Line2D.Double(cadre.getMaxX(), cadre.getMinY(), cadre.getMaxX(), cadre.getMaxY()),
                new Line2D.Double(cadre.getMinX(), cadre.getMaxY(), cadre.getMaxX(), cadre.getMaxY()),
                new Line2D.Double(cadre.getMinX(), cadre.getMinY(), cadre.getMinX(), cadre.getMaxY()));
    }

    private static Rectangle2D rectangle(Bounds bornes) {
        return new Rectangle2D.Double(bornes.getX(), bornes.getY(), bornes.getWidth(), bornes.getHeight());
    }
}
