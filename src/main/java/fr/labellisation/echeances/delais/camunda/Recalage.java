package fr.labellisation.echeances.delais.camunda;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.EscaladesARecaler;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.echeances.delais.TacheRecalee.Minuterie;
import fr.labellisation.echeances.delais.TachesARecaler;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Computes the dates of open tasks again after an audit or a delay moved, and moves what changed. */
@Component
public class Recalage implements TachesARecaler {
    /** Whom the timer of a task tells. */
    private static final String A_QUI = "à qui tient la tâche, sinon à son groupe";

    private final TaskService taches;
    private final ManagementService gestion;
    private final Minuteries minuteries;
    private final EscaladesARecaler escalades;
    private final JoursOuvres jours;

    Recalage(
            TaskService taches,
            ManagementService gestion,
            Minuteries minuteries,
            EscaladesARecaler escalades,
            JoursOuvres jours) {
        this.taches = taches;
        this.gestion = gestion;
        this.minuteries = minuteries;
        this.escalades = escalades;
        this.jours = jours;
    }

    @Override
    public List<TacheRecalee> apercu(String tache, Collection<String> departements, Echeancier echeancier) {
        if (departements.isEmpty()) {
            return List.of();
        }
        String[] tenants = departements.toArray(String[]::new);
        return dater(
                        taches.createTaskQuery()
                                .taskDefinitionKey(tache)
                                .tenantIdIn(tenants)
                                .orderByDueDate()
                                .asc()
                                .list(),
                        gestion.createJobQuery()
                                .timers()
                                .activityId(minuterie(tache))
                                .tenantIdIn(tenants)
                                .list(),
                        echeancier)
                .stream()
                .filter(TacheRecalee::bouge)
                .toList();
    }

    /** What moves of the open tasks of these process instances. */
    public List<TacheRecalee> apercuDesInstances(Collection<String> instances, Echeancier echeancier) {
        return ouvertesDesInstances(instances, echeancier).stream()
                .filter(TacheRecalee::bouge)
                .toList();
    }

    /** All open tasks of these process instances, those that stay where they are too. */
    public List<TacheRecalee> ouvertesDesInstances(Collection<String> instances, Echeancier echeancier) {
        return instances.stream()
                .flatMap(instance -> dater(
                        taches.createTaskQuery().processInstanceId(instance).list(),
                        gestion.createJobQuery()
                                .timers()
                                .processInstanceId(instance)
                                .list(),
                        echeancier)
                        .stream())
                .toList();
    }

    @Override
    public void appliquer(List<TacheRecalee> recalees) {
        for (TacheRecalee recalee : recalees) {
            if (recalee.seDeplace()) {
                Task tache = taches.createTaskQuery().taskId(recalee.id()).singleResult();
                tache.setDueDate(Date.from(recalee.nouvelle().toInstant()));
                taches.saveTask(tache);
            }
            recalee.minuteries().stream().filter(Minuterie::bouge).forEach(minuterie -> deplacer(recalee, minuterie));
        }
    }

    private void deplacer(TacheRecalee tache, Minuterie minuterie) {
        if (minuterie.escalade() == null) {
            minuteries.deplacer(minuterie.id(), minuterie.nouvel().toInstant());
        } else if (!tache.seDeplace()) {
            escalades.appliquer(minuterie);
        }
    }

    private List<TacheRecalee> dater(List<Task> ouvertes, List<Job> jobs, Echeancier echeancier) {
        Map<String, List<Job>> parExecution = jobs.stream().collect(groupingBy(Job::getExecutionId));
        List<TacheRecalee> recalees = ouvertes.stream()
                .map(tache -> recalee(tache, parExecution.getOrDefault(tache.getExecutionId(), List.of()), echeancier))
                .toList();
        Map<String, Minuterie> prochaines = escalades.apercu(recalees, echeancier.delais());
        return recalees.stream()
                .map(tache -> tache.avec(
                        Stream.concat(tache.minuteries().stream(), Stream.ofNullable(prochaines.get(tache.id())))
                                .toList()))
                .toList();
    }

    private TacheRecalee recalee(Task tache, List<Job> jobs, Echeancier echeancier) {
        String element = tache.getTaskDefinitionKey();
        ZoneId fuseau = jours.fuseau(CodeDepartement.ouNul(tache.getTenantId()));
        Map<String, Object> faits = new HashMap<>(taches.getVariables(tache.getId()));
        faits.put(VariablesCommunes.DEPARTEMENT.nom(), tache.getTenantId());
        faits.put(
                Echeancier.COMMENCEE_LE,
                tache.getCreateTime().toInstant().atZone(fuseau).toLocalDate());
        return new TacheRecalee(
                tache.getId(),
                element,
                tache.getName(),
                CodeDepartement.ouNul(tache.getTenantId()),
                CodeDemarche.ouNul(Objects.toString(faits.get(VariablesCommunes.DEMARCHE.nom()), null)),
                String.valueOf(faits.get(VariablesCommunes.REFERENTIEL.nom())),
                CodeSite.ouNul(Objects.toString(faits.get(VariablesCommunes.SITE.nom()), null)),
                tache.getAssignee(),
                groupes(tache),
                instant(tache.getDueDate(), fuseau),
                echeancier.echeance(element, faits),
                jobs.stream()
                        .map(job -> new Minuterie(
                                job.getId(),
                                null,
                                A_QUI,
                                instant(job.getDuedate(), fuseau),
                                echeancier.retard(element, faits)))
                        .toList());
    }

    private List<String> groupes(Task tache) {
        return taches.getIdentityLinksForTask(tache.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ZonedDateTime instant(Date date, ZoneId fuseau) {
        return date == null ? null : date.toInstant().atZone(fuseau);
    }

    private static String minuterie(String tache) {
        return "Echeance_" + tache;
    }
}
