package fr.labellisation.moteur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Before a process starts there is no task that could hold what its form offers: the choices are written into the form as it
 * is handed out.
 */
class FormulairesDeDebut extends FormServiceImpl {
    private static final String CHOIX_OFFERTS = "valuesKey";
    private static final String CHOIX = "values";

    private final ObjectProvider<Formulaires> formulaires;
    private final ObjectMapper json = new ObjectMapper();

    FormulairesDeDebut(ObjectProvider<Formulaires> formulaires) {
        this.formulaires = formulaires;
    }

    @Override
    public InputStream getDeployedStartForm(String definition) {
        InputStream depose = super.getDeployedStartForm(definition);
        Map<String, Object> offerts = formulaires.getObject().offertsAuDebut(debut(definition));
        return offerts.isEmpty() ? depose : completer(depose, offerts);
    }

    private String debut(String definition) {
        ActivityImpl debut = commandExecutor.execute(contexte -> contexte.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .getInitial());
        return debut.getId();
    }

    private InputStream completer(InputStream depose, Map<String, Object> offerts) {
        try (depose) {
            JsonNode formulaire = json.readTree(depose);
            for (JsonNode champ : formulaire.path("components")) {
                Object choix = offerts.get(champ.path(CHOIX_OFFERTS).asText());
                if (choix != null) {
                    ((ObjectNode) champ).set(CHOIX, json.valueToTree(choix));
                    ((ObjectNode) champ).remove(CHOIX_OFFERTS);
                }
            }
            return new ByteArrayInputStream(json.writeValueAsBytes(formulaire));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
