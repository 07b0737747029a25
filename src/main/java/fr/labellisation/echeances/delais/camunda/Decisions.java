package fr.labellisation.echeances.delais.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;

/**
 * A decision table of bpmn/, read once. It is asked for each task that appears, so it is evaluated in memory and leaves no
 * row in the history of decisions.
 */
class Decisions {
    /** One for all tables: it keeps nothing of them, and takes long to build. */
    private static final DmnEngine MOTEUR =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final String cle;
    private final DmnDecision decision;
    private final DmnModelInstance modele;
    private final Map<String, String> sorties;

    Decisions(String cle) {
        this.cle = cle;
        try (InputStream table = new ClassPathResource("bpmn/" + cle + ".dmn").getInputStream()) {
            modele = Dmn.readModelFromStream(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        decision = MOTEUR.parseDecision(cle, modele);
        Map<String, String> colonnes = new LinkedHashMap<>();
        modele.getModelElementsByType(Output.class)
                .forEach(sortie -> colonnes.put(sortie.getName(), sortie.getLabel()));
        sorties = Collections.unmodifiableMap(colonnes);
    }

    /** Its id, which is the name of its file. */
    String cle() {
        return cle;
    }

    List<Map<String, Object>> evaluer(Map<String, Object> entrees) {
        return MOTEUR.evaluateDecision(decision, Variables.fromMap(entrees)).getResultList();
    }

    /** Values that the first column of the table names, in its order. */
    List<String> premieresEntrees() {
        return modele.getModelElementsByType(Rule.class).stream()
                .map(regle -> regle.getInputEntries().iterator().next())
                .map(InputEntry::getTextContent)
                .flatMap(texte -> Arrays.stream(texte.split(",")))
                .map(valeur -> valeur.strip().replace("\"", ""))
                .distinct()
                .toList();
    }

    /** Label of the rule that names this value in its first column. */
    Optional<String> libelle(String premiereEntree) {
        return modele.getModelElementsByType(Rule.class).stream()
                .filter(regle -> regle.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .contains('"' + premiereEntree + '"'))
                .flatMap(regle -> Stream.ofNullable(regle.getLabel()))
                .findFirst();
    }

    /** Columns that the table answers with: name and label. */
    Map<String, String> sorties() {
        return sorties;
    }
}
