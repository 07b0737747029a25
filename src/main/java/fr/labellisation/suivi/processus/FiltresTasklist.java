package fr.labellisation.suivi.processus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The shared lists of Tasklist, written at each start. They select; what a person may see of them is the engine's to say,
 * task by task. The latest come first.
 */
@Component
class FiltresTasklist implements SmartInitializingSingleton {
    private static final String MOI = "${currentUser()}";
    private static final String MAINTENANT = "${now()}";
    private static final String COULEUR_RETARD = "#b34000";
    private static final String COULEUR = "#000091";

    private final FilterService filtres;
    private final TaskService taches;

    FiltresTasklist(FilterService filtres, TaskService taches) {
        this.filtres = filtres;
        this.taches = taches;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ecrire(1, "Tâches de mes groupes", COULEUR, groupes());
        ecrire(2, "Mes tâches", COULEUR, tri().taskAssigneeExpression(MOI));
        ecrire(3, "En retard", COULEUR_RETARD, tri().dueBeforeExpression(MAINTENANT));
        ecrire(4, "Mes suppléances", COULEUR, suppleances());
    }

    /** Tasks of somebody away, which his deputy reads and does. */
    private TaskQuery suppleances() {
        return groupes().taskVariableValueLike("suppleance", "suppléance de %");
    }

    /** Those of a group of his, and those that are his alone: a candidate in his own name stands in for somebody. */
    private TaskQuery groupes() {
        return tri().taskCandidateUserExpression(MOI).includeAssignedTasks();
    }

    private TaskQuery tri() {
        return taches.createTaskQuery().orderByDueDate().asc();
    }

    private void ecrire(int rang, String nom, String couleur, TaskQuery requete) {
        Filter filtre = filtres.createTaskFilterQuery().filterName(nom).singleResult();
        if (filtre == null) {
            filtre = filtres.newTaskFilter(nom);
        }
        Map<String, Object> proprietes = new LinkedHashMap<>();
        proprietes.put("priority", rang);
        proprietes.put("color", couleur);
        proprietes.put("refresh", true);
        proprietes.put("showUndefinedVariable", false);
        proprietes.put(
                "variables",
                List.of(
                        Map.of("name", "suppleance", "label", "Suppléance"),
                        Map.of("name", "siteNom", "label", "Site"),
                        Map.of("name", "moduleTitre", "label", "Module"),
                        Map.of("name", "echeanceTexte", "label", "Échéance"),
                        Map.of("name", "retard", "label", "Retard")));
        filtres.saveFilter(filtre.setQuery(requete).setProperties(proprietes));
    }
}
