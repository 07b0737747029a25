package fr.labellisation.annonces.retards.camunda;

import fr.labellisation.annonces.rappels.camunda.TachesAnnonceesCamunda;
import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.TachesEnRetard;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class TachesEnRetardCamunda implements TachesEnRetard {
    private final TaskService taches;
    private final RuntimeService moteur;
    private final TachesAnnonceesCamunda suivies;
    private final MarqueDeRetard marque;
    private final EcouteDesRetards ecoute;
    private final Clock horloge;

    TachesEnRetardCamunda(
            TaskService taches,
            RuntimeService moteur,
            TachesAnnonceesCamunda suivies,
            MarqueDeRetard marque,
            EcouteDesRetards ecoute,
            Clock horloge) {
        this.taches = taches;
        this.moteur = moteur;
        this.suivies = suivies;
        this.marque = marque;
        this.ecoute = ecoute;
        this.horloge = horloge;
    }

    @Override
    public Optional<TacheEnRetard> trouver(String tache, ZonedDateTime due) {
        return Optional.ofNullable(taches.createTaskQuery().taskId(tache).singleResult())
                .map(trouvee -> lire(trouvee, due));
    }

    @Override
    public void marquer(String tache, LocalDate due) {
        marque.poser(tache, due);
    }

    @Override
    public void suivreCellesDe(String instance) {
        taches.createTaskQuery()
                .processInstanceId(instance)
                .dueBefore(Date.from(horloge.instant()))
                .list()
                .forEach(ecoute::suivre);
    }

    private TacheEnRetard lire(Task tache, ZonedDateTime due) {
        Map<String, Object> faits = taches.getVariables(tache.getId());
        ProcessInstance instance = moteur.createProcessInstanceQuery()
                .processInstanceId(tache.getProcessInstanceId())
                .singleResult();
        return new TacheEnRetard(
                suivies.lire(tache, faits, due),
                tache.getTaskDefinitionKey(),
                tache.getProcessDefinitionId().split(":")[0],
                instance == null ? null : instance.getBusinessKey(),
                String.valueOf(faits.get(VariablesCommunes.REFERENTIEL.nom())));
    }
}
