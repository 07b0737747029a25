package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.DEPARTEMENT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** What persons of département 91 do: read a task, complete it through its form, start a process by its form. */
@TestComponent
public class Gestes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService taches;
    private final FormService formulaires;
    private final RepositoryService depot;
    private final IdentityService identites;
    private final Annuaire annuaire;
    private final Temps temps;
    private final TransactionTemplate transaction;

    Gestes(
            TaskService taches,
            FormService formulaires,
            RepositoryService depot,
            IdentityService identites,
            Annuaire annuaire,
            Temps temps,
            TransactionTemplate transaction) {
        this.taches = taches;
        this.formulaires = formulaires;
        this.depot = depot;
        this.identites = identites;
        this.annuaire = annuaire;
        this.temps = temps;
        this.transaction = transaction;
    }

    /** The one open task of this key, of whatever process. */
    public Task tache(String element) {
        List<Task> ouvertes = ouvertes(element);
        if (ouvertes.size() != 1) {
            throw new AssertionError("%d open tasks %s; open are %s".formatted(ouvertes.size(), element, enCours()));
        }
        return ouvertes.get(0);
    }

    /** The task of this key at a site, or for an element of a loop. */
    public Task tache(String element, String variable, String valeur) {
        return ouvertes(element).stream()
                .filter(tache -> valeur.equals(taches.getVariable(tache.getId(), variable)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no task %s where %s is %s; open are %s".formatted(element, variable, valeur, enCours())));
    }

    public List<Task> ouvertes(String element) {
        return taches.createTaskQuery().taskDefinitionKey(element).list();
    }

    /** Keys of all open tasks, sorted. */
    public List<String> enCours() {
        return taches.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** What the form of a task shows; null if it shows nothing of this name. */
    public String texte(Task tache, String nom) {
        return (String) taches.getVariableLocal(tache.getId(), nom);
    }

    /** What the form of a task offers as rows. */
    public List<Map<String, Object>> lignes(Task tache, String nom) {
        try {
            return JSON.readValue(
                    String.valueOf(taches.getVariableLocal(tache.getId(), nom)), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("%s of %s is no list".formatted(nom, tache.getTaskDefinitionKey()), e);
        }
    }

    /** Completes the one open task of this key, as somebody who holds its role, through its form. */
    public void faire(String element, Map<String, Object> saisie) {
        faire(tache(element), saisie);
    }

    /** As whoever holds it; as somebody of its group if nobody does. */
    public void faire(Task tache, Map<String, Object> saisie) {
        faire(tache, tenuePar(tache).orElseGet(() -> titulaire(tache)), saisie);
    }

    /** A person takes a task that nobody holds before he completes it; what is refused leaves it as it was. */
    public void faire(Task tache, String login, Map<String, Object> saisie) {
        Map<String, Object> valeurs = new HashMap<>();
        saisie.forEach((cle, valeur) -> valeurs.put(cle, versMoteur(valeur)));
        enTantQue(
                login,
                () -> transaction.execute(statut -> {
                    if (tenuePar(tache).isEmpty()) {
                        taches.claim(tache.getId(), login);
                    }
                    formulaires.submitTaskForm(tache.getId(), valeurs);
                    return null;
                }));
        temps.executerLesTravaux();
    }

    /** Read anew: a task stays what it was when it was read. */
    private Optional<String> tenuePar(Task tache) {
        return Optional.ofNullable(
                        taches.createTaskQuery().taskId(tache.getId()).singleResult())
                .map(Task::getAssignee);
    }

    /** Starts a process by its form, on the latest version of its model. */
    public ProcessInstance demarrer(String processus, String login, Map<String, Object> saisie) {
        String definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance =
                enTantQue(login, () -> formulaires.submitStartForm(definition, new HashMap<>(saisie)));
        temps.executerLesTravaux();
        return instance;
    }

    /** Somebody who may do the task: a member of its first candidate group. */
    public String titulaire(Task tache) {
        return taches.getIdentityLinksForTask(tache.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groupe -> groupe != null && !annuaire.titulaires(groupe).isEmpty())
                .map(groupe -> annuaire.titulaires(groupe).get(0).id())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may do " + tache.getTaskDefinitionKey()));
    }

    /** Somebody who holds this role for the whole département. */
    public String titulaire(Role role) {
        return annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), null))
                .get(0)
                .id();
    }

    /** What follows is done by this person, until the test ends or says otherwise. */
    public void entantQue(String login) {
        List<String> groupes = identites.createGroupQuery().groupMember(login).list().stream()
                .map(groupe -> groupe.getId())
                .toList();
        identites.setAuthentication(login, groupes, annuaire.departementsDe(login));
    }

    private <T> T enTantQue(String login, Supplier<T> geste) {
        entantQue(login);
        try {
            return geste.get();
        } finally {
            identites.clearAuthentication();
        }
    }

    /** Lists are sent as the web application sends them: as JSON. */
    private static Object versMoteur(Object valeur) {
        return valeur instanceof Collection<?>
                ? SpinValues.jsonValue(Json.de(valeur)).create()
                : valeur;
    }
}
