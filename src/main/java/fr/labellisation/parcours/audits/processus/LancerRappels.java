package fr.labellisation.parcours.audits.processus;

import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the reminders going beside an audit that has a day; they go on whatever becomes of the step that fixed it. */
@Component("lancerRappels")
class LancerRappels implements JavaDelegate {
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies dates;

    LancerRappels(Audits audits, AuditsARappeler aRappeler, DatesSuivies dates) {
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.suivre(aRappeler.de(audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT))));
    }
}
