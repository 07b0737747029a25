package fr.labellisation.reglages.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.reglages.delais.NomsDesTaches.Nom;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class NomsDesModelesTest {
    /** Tasks that stand in two diagrams, with the process that they go by. */
    private static final Map<String, String> PREMIERS =
            Map.of(AuditExterne.Element.EnregistrerDecision.name(), "Audit externe");

    private final NomsDesModeles noms = new NomsDesModeles();

    @Test
    void chaque_tache_a_le_nom_de_son_dessin_et_celui_de_son_processus() {
        assertThat(modeles()).hasSizeGreaterThan(15).allSatisfy(modele -> {
            String processus = modele.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getName();
            assertThat(modele.getModelElementsByType(UserTask.class)).allSatisfy(tache -> {
                Nom attendu = new Nom(tache.getName(), PREMIERS.getOrDefault(tache.getId(), processus));
                assertThat(noms.de(tache.getId())).contains(attendu);
            });
        });
    }

    @Test
    void un_moment_du_parcours_n_est_pas_une_tache() {
        assertThat(noms.de("OuvertureRenouvellement")).isEmpty();
    }

    private static Stream<BpmnModelInstance> modeles() {
        return Arrays.stream(Path.of("bpmn").toFile().listFiles((dossier, nom) -> nom.endsWith(".bpmn")))
                .map(Bpmn::readModelFromFile);
    }
}
