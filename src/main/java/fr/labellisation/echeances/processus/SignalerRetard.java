package fr.labellisation.echeances.processus;

import fr.labellisation.echeances.Echeancier;
import fr.labellisation.echeances.JoursOuvres;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks the late tasks of the process and notes who is informed. It looks at what is late rather than at which timer
 * fired: run twice, it finds nothing more to do.
 */
@Component("signalerRetard")
class SignalerRetard implements JavaDelegate {
    private final TaskService taches;
    private final Echeancier echeancier;
    private final JoursOuvres jours;
    private final Clock horloge;
    private final JdbcClient base;
    private final MarqueDeRetard marque;

    SignalerRetard(
            TaskService taches,
            Echeancier echeancier,
            JoursOuvres jours,
            Clock horloge,
            JdbcClient base,
            MarqueDeRetard marque) {
        this.taches = taches;
        this.echeancier = echeancier;
        this.jours = jours;
        this.horloge = horloge;
        this.base = base;
        this.marque = marque;
    }

    @Override
    public void execute(DelegateExecution execution) {
        taches.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .dueBefore(Date.from(horloge.instant()))
                .list()
                .forEach(tache -> signaler(tache, execution));
    }

    private void signaler(Task tache, DelegateExecution execution) {
        Map<String, Object> faits = Faits.de(execution);
        String role = echeancier.escalade(tache.getTaskDefinitionKey(), faits);
        var fuseau = jours.fuseau(execution.getTenantId());
        int notes = base.sql("""
                        insert into retard (tache, element, processus, cle_metier, departement, due_le, informe, signale_le)
                        select :tache, :element, :processus, :cle, :departement, :due, :informe, :maintenant
                        where not exists (select 1 from retard where tache = :tache and informe = :informe)""")
                .param("tache", tache.getId())
                .param("element", tache.getTaskDefinitionKey())
                .param("processus", execution.getProcessDefinitionId().split(":")[0])
                .param("cle", execution.getProcessBusinessKey())
                .param("departement", execution.getTenantId())
                .param("due", tache.getDueDate().toInstant().atZone(fuseau).toOffsetDateTime())
                .param("informe", execution.getTenantId() + "." + role)
                .param("maintenant", horloge.instant().atZone(fuseau).toOffsetDateTime())
                .update();
        if (notes > 0) {
            marque.poser(tache, tache.getDueDate().toInstant().atZone(fuseau).toLocalDate());
        }
    }
}
