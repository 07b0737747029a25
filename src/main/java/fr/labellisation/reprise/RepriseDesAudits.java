package fr.labellisation.reprise;

import fr.labellisation.parcours.audits.camunda.MessagesAudit;
import fr.labellisation.parcours.audits.processus.RappelsAudit;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Audits that had a day before their reminders were rows: as if the day had just been set, those to come are written and of
 * those that went by unsaid the nearest is said.
 */
@Component
@Order(10)
class RepriseDesAudits implements Reprise {
    private final RuntimeService moteur;

    RepriseDesAudits(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @Override
    public String nom() {
        return "rappels-des-audits";
    }

    @Override
    public List<String> objets() {
        return moteur.createProcessInstanceQuery().processDefinitionKey(RappelsAudit.CLE).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        moteur
                .createExecutionQuery()
                .processInstanceId(objet)
                .messageEventSubscriptionName(MessagesAudit.DEPLACE)
                .list()
                .stream()
                .map(Execution::getId)
                .forEach(execution -> moteur.messageEventReceived(MessagesAudit.DEPLACE, execution));
    }
}
