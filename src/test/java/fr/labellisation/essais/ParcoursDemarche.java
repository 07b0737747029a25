package fr.labellisation.essais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** What the tests of a démarche and of its preparation have in common. */
public abstract class ParcoursDemarche extends Parcours91 {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the form of a task offers as rows. */
    protected List<Map<String, Object>> lignes(Task tache, String nom) {
        try {
            return JSON.readValue(
                    String.valueOf(taches.getVariableLocal(tache.getId(), nom)), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("%s of %s is no list".formatted(nom, tache.getTaskDefinitionKey()), e);
        }
    }

    protected String texte(Task tache, String nom) {
        return (String) taches.getVariableLocal(tache.getId(), nom);
    }

    /** Every engagement of the module is kept, but these. */
    protected Map<String, Object> evaluation(Task tache, String... nonTenus) {
        List<String> manques = Arrays.asList(nonTenus);
        return Map.of(
                "evaluations",
                lignes(tache, "engagements").stream()
                        .map(engagement -> Map.of(
                                "engagement",
                                engagement.get("code"),
                                "tenu",
                                manques.contains(engagement.get("code")) ? "non" : "oui"))
                        .toList());
    }

    /** The task of this key at a site, or for an element of a loop. */
    protected Task tache(String element, String variable, String valeur) {
        return ouvertes(element).stream()
                .filter(tache -> valeur.equals(taches.getVariable(tache.getId(), variable)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no task %s where %s is %s; open are %s".formatted(element, variable, valeur, enCours())));
    }

    /** The task is late since that day: it is still open and says so, its group knows, and this role hears of it next. */
    protected void enRetard(String element, String depuis, Role prochainInforme) {
        List<Task> ouvertes = ouvertes(element);
        assertThat(ouvertes).as(element).isNotEmpty().allSatisfy(tache -> {
            assertThat(texte(tache, "retard")).isEqualTo("en retard depuis le " + depuis);
            assertThat(tache.getPriority()).isEqualTo(80);
            assertThat(taches.getIdentityLinksForTask(tache.getId()))
                    .extracting(IdentityLink::getGroupId)
                    .contains(informes(element).get(0).split(","));
            assertThat(prochainNiveau(tache)).isEqualTo(prochainInforme == Role.CABINET ? 3 : 2);
        });
        assertThat(informes(element)).as("informed that %s is late", element).hasSameSizeAs(ouvertes);
    }

    private Object prochainNiveau(Task tache) {
        return moteur.getVariable(
                moteur.createProcessInstanceQuery()
                        .processDefinitionKey(EscaladeRetard.CLE)
                        .processInstanceBusinessKey(tache.getId())
                        .singleResult()
                        .getId(),
                "niveau");
    }

    protected List<String> informes(String element) {
        return base.sql(
                        "select string_agg(i.informe, ',' order by i.rang) from retard r"
                                + " join retard_informe i on i.retard = r.id where r.element = :element group by r.id order by r.id")
                .param("element", element)
                .query(String.class)
                .list();
    }

    /** Starts a process by its form. */
    protected ProcessInstance demarrer(String processus, String login, Map<String, Object> saisie) {
        String definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult()
                .getId();
        entantQue(login);
        try {
            ProcessInstance instance = formulaires.submitStartForm(definition, new HashMap<>(saisie));
            executerLesTravaux();
            return instance;
        } finally {
            identites.clearAuthentication();
        }
    }

    protected String titulaire(Role role) {
        return annuaire.titulaires(role.groupe(DEPARTEMENT, null)).get(0).id();
    }

    protected <T> T valeur(String requete, Class<T> type) {
        return base.sql(requete).query(type).single();
    }

    protected List<String> textes(String requete) {
        return base.sql(requete).query(String.class).list();
    }
}
