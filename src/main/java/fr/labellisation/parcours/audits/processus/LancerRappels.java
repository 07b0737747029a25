package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.parcours.audits.processus.VariablesAudit.AUDIT;
import static fr.labellisation.parcours.audits.processus.VariablesAudit.DEMARCHE;
import static fr.labellisation.parcours.audits.processus.VariablesAudit.REFERENTIEL;
import static fr.labellisation.parcours.audits.processus.VariablesAudit.SITE;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the reminders going beside an audit that has a day; they go on whatever becomes of the step that fixed it. */
@Component("lancerRappels")
class LancerRappels implements JavaDelegate {
    private final RuntimeService moteur;

    LancerRappels(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String audit = VariablesAudit.audit(execution);
        var rappels = moteur.createProcessInstanceByKey(RappelsAudit.CLE)
                .businessKey(execution.getVariable(DEMARCHE) + "/" + execution.getVariable(SITE) + "/rappels/" + audit)
                .setVariable("departement", execution.getTenantId());
        for (String nom : new String[] {DEMARCHE, REFERENTIEL, SITE, AUDIT}) {
            rappels.setVariable(nom, execution.getVariable(nom));
        }
        rappels.execute();
    }
}
