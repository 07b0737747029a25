package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * The file of a first label or of a renewal goes only with a users' committee held in the year before the audit: on a long
 * way, or after a refusal, another one is due. Source: DOMAINE.md §3.
 */
@Component("tenirComiteAvantAudit")
class TenirComiteAvantAudit implements ExecutionListener {
    private final Audits audits;
    private final LancementComite lancement;

    TenirComiteAvantAudit(Audits audits, LancementComite lancement) {
        this.audits = audits;
        this.lancement = lancement;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Audit audit = audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT));
        if (audit.nature() == NatureAudit.INITIAL || audit.nature() == NatureAudit.RENOUVELLEMENT) {
            lancement.siNecessaire(Variables.parcours(execution), audit.le());
        }
    }
}
