package fr.labellisation.audits.processus;

import static fr.labellisation.audits.processus.AuditExterne.Element.ActionCorrective;
import static fr.labellisation.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.audits.processus.AuditExterne.Element.LeverNonConformites;
import static fr.labellisation.audits.processus.AuditExterne.Element.RepondreNonConformites;

import fr.labellisation.audits.Audits;
import fr.labellisation.audits.NonConformitesARappeler;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.reprise.Reprise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Non-conformities that were found before the software announced the days by which they are answered and lifted. */
@Component
@Order(40)
class RepriseDesNonConformites implements Reprise {
    private final RuntimeService moteur;
    private final TaskService taches;
    private final HistoryService histoire;
    private final Audits audits;
    private final NonConformitesARappeler rappels;
    private final JoursOuvres jours;

    RepriseDesNonConformites(
            RuntimeService moteur,
            TaskService taches,
            HistoryService histoire,
            Audits audits,
            NonConformitesARappeler rappels,
            JoursOuvres jours) {
        this.moteur = moteur;
        this.taches = taches;
        this.histoire = histoire;
        this.audits = audits;
        this.rappels = rappels;
        this.jours = jours;
    }

    @Override
    public String nom() {
        return "rappels-des-non-conformites";
    }

    @Override
    public List<String> objets() {
        return moteur
                .createProcessInstanceQuery()
                .processDefinitionKey(AuditExterne.CLE)
                .activityIdIn(RepondreNonConformites.name(), ActionCorrective.name(), LeverNonConformites.name())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        Optional.ofNullable(moteur.createProcessInstanceQuery()
                        .processInstanceId(objet)
                        .singleResult())
                .ifPresent(this::reprendre);
    }

    private void reprendre(ProcessInstance instance) {
        String id = instance.getId();
        boolean sansReponse = taches.createTaskQuery()
                        .processInstanceId(id)
                        .taskDefinitionKey(RepondreNonConformites.name())
                        .count()
                > 0;
        rappels.reprendre(
                audits.exiger((String) moteur.getVariable(id, VariablesAudit.AUDIT)),
                (String) moteur.getVariable(id, VariablesAudit.REFERENTIEL),
                trouveesLe(instance),
                sansReponse);
    }

    /** The day on which the findings were recorded; both delays count from it. */
    private LocalDate trouveesLe(ProcessInstance instance) {
        HistoricTaskInstance constats = histoire.createHistoricTaskInstanceQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(EnregistrerConstats.name())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .get(0);
        return constats.getEndTime()
                .toInstant()
                .atZone(jours.fuseau(instance.getTenantId()))
                .toLocalDate();
    }
}
