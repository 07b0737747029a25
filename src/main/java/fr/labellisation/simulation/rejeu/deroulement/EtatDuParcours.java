package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.modele.Attente;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.modele.Position;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Looks at what the path of a case waits for: open tasks, and days that must come. */
final class EtatDuParcours {
    private static final List<String> VARIABLES = List.of("site", VariablesCommunes.PORTEE_COMITE.nom(), "module");

    private final OutilsDuRejeu services;
    private final Cas cas;
    private final PlanDesModeles parcours;
    private final Lieux lieux;
    private final Temps temps;
    private final Map<String, Place> sujets = new HashMap<>();
    private final Map<String, String> elementsDesTravaux = new HashMap<>();
    private final Supplier<List<Task>> ouvertes;
    private final Supplier<List<Attente>> taches;

    /** What a task or a timer is about. */
    private record Place(Position position, String site, String module) {}

    EtatDuParcours(
            OutilsDuRejeu services,
            Cas cas,
            PlanDesModeles parcours,
            Lieux lieux,
            Temps temps,
            VersionDeLecture mouvements) {
        this.services = services;
        this.cas = cas;
        this.parcours = parcours;
        this.lieux = lieux;
        this.temps = temps;
        this.ouvertes = mouvements.jusquAuProchain(this::lireTaches);
        this.taches = mouvements.jusquAuProchain(
                () -> ouvertes.get().stream().map(this::attente).toList());
    }

    List<Attente> tout() {
        List<Attente> attentes = new ArrayList<>(taches());
        attentes.addAll(dates());
        return attentes;
    }

    List<Attente> taches() {
        return taches.get();
    }

    /** The task of that id; empty once it is done or has gone. */
    Optional<Task> tache(String id) {
        return ouvertes.get().stream().filter(tache -> tache.getId().equals(id)).findFirst();
    }

    private List<Task> lireTaches() {
        return services.taches()
                .createTaskQuery()
                .tenantIdIn(cas.departement())
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** The days that the path itself waits for; not those on which a task is late. */
    List<Attente> dates() {
        return services.travaux().createJobQuery().tenantIdIn(cas.departement()).timers().active().list().stream()
                .filter(this::estUnJour)
                .map(this::attente)
                .toList();
    }

    private Attente attente(Task tache) {
        Place sujet = sujets.computeIfAbsent(
                tache.getId(),
                id -> sujet(
                        tache.getProcessInstanceId(),
                        tache.getTaskDefinitionKey(),
                        services.taches().getVariables(id, VARIABLES)));
        return new Attente(
                tache.getId(),
                sujet.position(),
                tache.getName(),
                sujet.site(),
                sujet.module(),
                true,
                temps.de(tache.getDueDate()),
                temps.de(tache.getCreateTime()));
    }

    private Attente attente(Job travail) {
        Place sujet = sujets.computeIfAbsent(
                travail.getId(),
                id -> sujet(
                        travail.getProcessInstanceId(),
                        element(travail),
                        services.instances().getVariables(travail.getExecutionId(), VARIABLES)));
        Position position = sujet.position();
        return new Attente(
                travail.getId(),
                position,
                parcours.nom(position.processus(), position.element()),
                sujet.site(),
                sujet.module(),
                false,
                temps.de(travail.getDuedate()),
                temps.de(travail.getCreateTime()));
    }

    private Place sujet(String instance, String element, Map<String, Object> variables) {
        Object site = variables.getOrDefault("site", variables.get(VariablesCommunes.PORTEE_COMITE.nom()));
        boolean duCas = cas.codesDesSites().contains(String.valueOf(site));
        return new Place(
                lieux.de(instance).position(element),
                duCas ? site.toString() : null,
                variables.get("module") == null ? null : variables.get("module").toString());
    }

    private boolean estUnJour(Job travail) {
        String processus = lieux.de(travail.getProcessInstanceId()).processus();
        return parcours.estUneDate(processus, element(travail));
    }

    private String element(Job travail) {
        return elementsDesTravaux.computeIfAbsent(travail.getJobDefinitionId(), id -> {
            JobDefinition definition = services.travaux()
                    .createJobDefinitionQuery()
                    .jobDefinitionId(id)
                    .singleResult();
            return definition.getActivityId();
        });
    }
}
