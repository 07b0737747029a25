package fr.labellisation.planification.processus;

import fr.labellisation.demarche.CodeDemarche;
import fr.labellisation.demarche.CodeSite;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.planification.Realisation;
import fr.labellisation.planification.Realisations;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * Reads the history of the engine: its tasks in one query, and in another the processes they belong to, whose business key
 * says the site.
 */
@Component
class RealisationsCamunda implements Realisations {
    /** Reason that the engine notes for a task that was done, rather than withdrawn. */
    private static final String FAITE = "completed";

    private final HistoryService histoire;
    private final JoursOuvres jours;

    RealisationsCamunda(HistoryService histoire, JoursOuvres jours) {
        this.histoire = histoire;
        this.jours = jours;
    }

    @Override
    public List<Realisation> de(CodeDemarche demarche) {
        Map<String, HistoricProcessInstance> instances = instances(demarche);
        ZoneId fuseau = jours.fuseau(demarche.departement());
        return histoire
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKeyLike(demarche + "%")
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(tache -> instances.containsKey(tache.getProcessInstanceId()))
                .filter(tache -> tache.getEndTime() == null || FAITE.equals(tache.getDeleteReason()))
                .map(tache -> realisation(tache, instances, fuseau))
                .toList();
    }

    /** Those of this démarche only: the key of another one may begin with the same letters. */
    private Map<String, HistoricProcessInstance> instances(CodeDemarche demarche) {
        return histoire
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyLike(demarche + "%")
                .list()
                .stream()
                .filter(instance -> (instance.getBusinessKey() + "/").startsWith(demarche + "/"))
                .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
    }

    private static Realisation realisation(
            HistoricTaskInstance tache, Map<String, HistoricProcessInstance> instances, ZoneId fuseau) {
        HistoricProcessInstance instance = instances.get(tache.getProcessInstanceId());
        return new Realisation(
                tache.getTaskDefinitionKey(),
                Optional.ofNullable(instance.getSuperProcessInstanceId())
                        .map(instances::get)
                        .map(HistoricProcessInstance::getProcessDefinitionKey)
                        .orElse(null),
                site(instance.getBusinessKey()),
                jour(tache.getStartTime(), fuseau),
                tache.getEndTime() == null ? null : jour(tache.getEndTime(), fuseau));
    }

    /** The second part of a business key such as 91-2013/91-evry/plan. */
    private static String site(String cleMetier) {
        String[] parties = cleMetier.split("/");
        return parties.length > 1 && CodeSite.reconnait(parties[1]) ? parties[1] : null;
    }

    private static LocalDate jour(Date instant, ZoneId fuseau) {
        return instant.toInstant().atZone(fuseau).toLocalDate();
    }
}
