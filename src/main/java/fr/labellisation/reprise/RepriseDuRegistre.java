package fr.labellisation.reprise;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.taches.RegistreDesTaches;
import fr.labellisation.lecture.taches.TacheApparue;
import fr.labellisation.lecture.taches.camunda.EtapeDeLaTache;
import fr.labellisation.lecture.taches.camunda.ProcessusDeLaTache;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that appeared before they were kept, open and done, as the history of the engine remembers them. */
@Component
@Order(10)
class RepriseDuRegistre implements Reprise {
    /** Reason that the engine notes for a task that was done, rather than withdrawn. */
    private static final String FAITE = "completed";

    private static final String[] FAITS = {
        VariablesCommunes.DEMARCHE.nom(),
        VariablesCommunes.SITE.nom(),
        VariablesCommunes.REFERENTIEL.nom(),
        VariablesDiagnostic.MODULE.nom(),
        VariablesCommunes.ACTION.nom()
    };

    private final HistoryService histoire;
    private final TaskService taches;
    private final RegistreDesTaches registre;
    private final Demarches demarches;

    RepriseDuRegistre(HistoryService histoire, TaskService taches, RegistreDesTaches registre, Demarches demarches) {
        this.demarches = demarches;
        this.histoire = histoire;
        this.taches = taches;
        this.registre = registre;
    }

    @Override
    public String nom() {
        return "registre-des-taches";
    }

    @Override
    public List<String> objets() {
        return histoire.createHistoricTaskInstanceQuery().list().stream()
                .map(HistoricTaskInstance::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        HistoricTaskInstance tache =
                histoire.createHistoricTaskInstanceQuery().taskId(objet).singleResult();
        if (tache == null || registre.connait(objet)) {
            return;
        }
        registre.inscrire(lire(tache));
        if (tache.getEndTime() != null) {
            registre.finir(
                    objet, instant(tache.getEndTime()), FAITE.equals(tache.getDeleteReason()) ? auteur(tache) : null);
        }
    }

    private TacheApparue lire(HistoricTaskInstance tache) {
        HistoricProcessInstance instance = instance(tache.getProcessInstanceId());
        var processus = ProcessusDeLaTache.parmi(Stream.iterate(instance, Objects::nonNull, this::appelant)
                .map(HistoricProcessInstance::getProcessDefinitionKey));
        Map<String, String> faits = faits(tache);
        return new TacheApparue(
                tache.getId(),
                tache.getTaskDefinitionKey(),
                tache.getName(),
                processus.processus(),
                processus.appelant(),
                CodeDepartement.ouNul(tache.getTenantId()),
                demarche(faits),
                Optional.ofNullable(faits.get(VariablesCommunes.SITE.nom()))
                        .filter(CodeSite::reconnait)
                        .map(CodeSite::new)
                        .orElse(null),
                faits.get(VariablesCommunes.REFERENTIEL.nom()),
                faits.get(VariablesDiagnostic.MODULE.nom()),
                Optional.ofNullable(faits.get(VariablesCommunes.ACTION.nom()))
                        .map(VariablesCommunes.ACTION.lecture())
                        .orElse(null),
                null,
                EtapeDeLaTache.de(tache.getTaskDefinitionKey(), processus, instance.getBusinessKey())
                        .orElse(null),
                groupes(tache),
                tache.getAssignee(),
                instant(tache.getStartTime()),
                instant(tache.getDueDate()),
                Provenance.ETABLIE);
    }

    /** Null too where what was kept names none that is there. */
    private CodeDemarche demarche(Map<String, String> faits) {
        return Optional.ofNullable(faits.get(VariablesCommunes.DEMARCHE.nom()))
                .filter(CodeDemarche::reconnait)
                .map(CodeDemarche::new)
                .filter(code -> demarches.trouver(code).isPresent())
                .orElse(null);
    }

    /** Null if none called it. */
    private HistoricProcessInstance appelant(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() == null ? null : instance(instance.getSuperProcessInstanceId());
    }

    private HistoricProcessInstance instance(String id) {
        return histoire.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
    }

    /** Those of the process, under those of the place where the task stands. */
    private Map<String, String> faits(HistoricTaskInstance tache) {
        List<HistoricVariableInstance> variables = histoire.createHistoricVariableInstanceQuery()
                .processInstanceId(tache.getProcessInstanceId())
                .variableNameIn(FAITS)
                .list();
        Map<String, String> faits = new HashMap<>();
        String processus = tache.getProcessInstanceId();
        variables.stream()
                .filter(variable -> processus.equals(variable.getExecutionId()))
                .filter(variable -> variable.getValue() != null)
                .forEach(variable ->
                        faits.put(variable.getName(), variable.getValue().toString()));
        variables.stream()
                .filter(variable -> Objects.equals(tache.getExecutionId(), variable.getExecutionId())
                        || tache.getId().equals(variable.getTaskId()))
                .filter(variable -> variable.getValue() != null)
                .forEach(variable ->
                        faits.put(variable.getName(), variable.getValue().toString()));
        return faits;
    }

    /** What is done is nobody's to take any more. */
    private List<String> groupes(HistoricTaskInstance tache) {
        return tache.getEndTime() != null
                ? List.of()
                : taches.getIdentityLinksForTask(tache.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private String auteur(HistoricTaskInstance tache) {
        return histoire
                .createUserOperationLogQuery()
                .taskId(tache.getId())
                .entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(tache.getAssignee()))
                .orElse(RegistreDesTaches.AUTOMATE);
    }

    private static OffsetDateTime instant(Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }
}
