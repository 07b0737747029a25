package fr.labellisation.echeances.processus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;

/**
 * A decision table of bpmn/, read once. It is asked for each task that appears, so it is evaluated in memory and leaves no
 * row in the history of decisions.
 */
class Decisions {
    private final DmnEngine moteur =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    Decisions(String cle) {
        try (InputStream table = new ClassPathResource("bpmn/" + cle + ".dmn").getInputStream()) {
            decision = moteur.parseDecision(cle, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> evaluer(Map<String, Object> entrees) {
        return moteur.evaluateDecision(decision, Variables.fromMap(entrees)).getResultList();
    }
}
