package fr.labellisation.simulation.rejeu.deroulement;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.labellisation.acces.Personne;
import fr.labellisation.socle.formulaires.Champs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

/** Submits a form as the page does: same service, same rights, same kinds of values. */
final class Soumission {
    private final OutilsDuRejeu services;
    private final Acteurs acteurs;
    private final VersionDeLecture mouvements;

    Soumission(OutilsDuRejeu services, Acteurs acteurs, VersionDeLecture mouvements) {
        this.services = services;
        this.acteurs = acteurs;
        this.mouvements = mouvements;
    }

    /** Claims and completes a task. */
    void rendre(Task tache, Personne auteur, Map<String, Object> saisie) {
        enUneFois(auteur, () -> {
            if (tache.getAssignee() == null) {
                services.taches().claim(tache.getId(), auteur.id());
            }
            services.saisies().submitTaskForm(tache.getId(), enVariables(saisie));
            return null;
        });
    }

    /** Starts the process whose start event has this form. */
    ProcessInstance demarrer(String processus, String cleMetier, Personne auteur, Map<String, Object> saisie) {
        return enUneFois(auteur, () -> {
            String definition = services.depot()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(processus)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return services.saisies().submitStartForm(definition, cleMetier, enVariables(saisie));
        });
    }

    private <T> T enUneFois(Personne auteur, Supplier<T> action) {
        mouvements.noter();
        return acteurs.auNomDe(auteur, () -> services.toutOuRien(action));
    }

    /** What the form of a task offers, and the facts of its process. */
    Map<String, Object> offerts(Task tache) {
        Map<String, Object> offerts = new HashMap<>();
        services.taches().getVariables(tache.getId()).forEach((nom, valeur) -> offerts.put(nom, enClair(valeur)));
        return offerts;
    }

    Champs champs(String element) {
        return services.formulaire(element).champs();
    }

    private Object enClair(Object valeur) {
        if (!(valeur instanceof SpinJsonNode noeud)) {
            return valeur;
        }
        try {
            return services.json().readValue(noeud.toString(), new TypeReference<Object>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> enVariables(Map<String, Object> saisie) {
        Map<String, Object> variables = new HashMap<>();
        saisie.forEach((cle, valeur) -> variables.put(cle, valeur instanceof List<?> ? json(valeur) : valeur));
        return variables;
    }

    private Object json(Object valeur) {
        try {
            return jsonValue(services.json().writeValueAsString(valeur)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
