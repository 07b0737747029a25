package fr.labellisation.audits.processus;

import fr.labellisation.audits.AgendaDesAudits;
import fr.labellisation.audits.Audits;
import fr.labellisation.audits.AuditsARappeler;
import fr.labellisation.demarche.CodeSite;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.echeances.processus.MarqueDeRetard;
import fr.labellisation.rappels.PlanDesRappels;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the processes that wait for an audit that it moves or is cancelled. */
@Component
public class MessagesAudit {
    private static final String DEPLACE = "AuditDeplace";
    private static final String ANNULE = "AuditAnnule";

    private final RuntimeService moteur;
    private final TaskService taches;
    private final ManagementService gestion;
    private final Echeancier echeancier;
    private final MarqueDeRetard marque;
    private final Audits audits;
    private final PlanDesRappels rappels;
    private final AgendaDesAudits agendas;

    MessagesAudit(
            RuntimeService moteur,
            TaskService taches,
            ManagementService gestion,
            Echeancier echeancier,
            MarqueDeRetard marque,
            Audits audits,
            PlanDesRappels rappels,
            AgendaDesAudits agendas) {
        this.moteur = moteur;
        this.taches = taches;
        this.gestion = gestion;
        this.echeancier = echeancier;
        this.marque = marque;
        this.audits = audits;
        this.rappels = rappels;
        this.agendas = agendas;
    }

    /** The audit has another day: its timers, its reminders and the due dates counted from it follow. */
    public void deplacer(long audit) {
        envoyer(DEPLACE, audit, null);
        recalerLesTaches(audit);
        agendas.deplacer(audit);
    }

    /** The audit will not take place; the process that waits for it asks for another. */
    public void annuler(long audit) {
        envoyer(ANNULE, audit, null);
        oublierLesRappels(audit);
    }

    /** Only the reminders are stopped: the process that waited for the audit is ending. */
    void arreterRappels(long audit) {
        envoyer(ANNULE, audit, RappelsAudit.CLE);
        oublierLesRappels(audit);
    }

    /** Those not said yet, and the entries that those said left in calendars. */
    private void oublierLesRappels(long audit) {
        String site = audits.exiger(String.valueOf(audit)).site();
        rappels.annuler(new CodeSite(site).departement(), AuditsARappeler.objet(audit));
        agendas.annuler(audit);
    }

    private void envoyer(String message, long audit, String seulProcessus) {
        instances(audit).stream()
                .filter(instance -> seulProcessus == null
                        || instance.getProcessDefinitionId().startsWith(seulProcessus))
                .flatMap(
                        instance -> moteur
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventName(message)
                                .list()
                                .stream())
                .map(EventSubscription::getExecutionId)
                .forEach(execution -> moteur.messageEventReceived(message, execution));
    }

    private void recalerLesTaches(long audit) {
        for (ProcessInstance instance : instances(audit)) {
            for (Task tache :
                    taches.createTaskQuery().processInstanceId(instance.getId()).list()) {
                Map<String, Object> faits = new HashMap<>(taches.getVariables(tache.getId()));
                faits.put("departement", instance.getTenantId());
                tache.setDueDate(Date.from(
                        echeancier.echeance(tache.getTaskDefinitionKey(), faits).toInstant()));
                taches.saveTask(tache);
                marque.leverSiPlusEnRetard(tache);
                recalerLeRetard(instance, tache, faits);
            }
        }
    }

    private void recalerLeRetard(ProcessInstance instance, Task tache, Map<String, Object> faits) {
        Date retard =
                Date.from(echeancier.retard(tache.getTaskDefinitionKey(), faits).toInstant());
        gestion.createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("Echeance_" + tache.getTaskDefinitionKey())
                .list()
                .forEach(minuterie -> gestion.setJobDuedate(minuterie.getId(), retard));
    }

    private List<ProcessInstance> instances(long audit) {
        return moteur
                .createProcessInstanceQuery()
                .variableValueEquals(VariablesAudit.AUDIT, String.valueOf(audit))
                .list()
                .stream()
                .filter(instance -> !instance.getProcessDefinitionId().startsWith("ParcoursSite:"))
                .filter(instance -> !instance.getProcessDefinitionId().startsWith("SuiviAnnuel:"))
                .toList();
    }
}
