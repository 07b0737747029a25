package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.parcours.audits.processus.RappelsAudit.AUDIT_VENU;

import fr.labellisation.annonces.rappels.processus.InstantRappel;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the reminders of the audit for the day that it has now, and works out which comes next. */
@Component("calculerProchainRappel")
class CalculerProchainRappel implements JavaDelegate {
    private final Audits audits;
    private final AuditsARappeler evenements;
    private final InstantRappel prochain;

    CalculerProchainRappel(Audits audits, AuditsARappeler evenements, InstantRappel prochain) {
        this.audits = audits;
        this.evenements = evenements;
        this.prochain = prochain;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var evenement = evenements.de(audits.exiger(VariablesAudit.audit(execution)));
        execution.setVariable(AUDIT_VENU, prochain.noter(execution, evenement));
    }
}
