package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the life of a label just delivered, and ends the life of those of the same family that it takes over from. */
@Component("demarrerCycleLabel")
class DemarrerCycleLabel implements JavaDelegate {
    private final RuntimeService moteur;
    private final CycleDuLabel cycle;
    private final ClotureDemarche cloture;

    DemarrerCycleLabel(RuntimeService moteur, CycleDuLabel cycle, ClotureDemarche cloture) {
        this.moteur = moteur;
        this.cycle = cycle;
        this.cloture = cloture;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String label = Variables.lire(execution, VariablesCommunes.LABEL);
        cycle.remplacesPar(label).forEach(this::remplacer);
        cloture.arrive(Variables.lire(execution, VariablesCommunes.DEMARCHE), execution.getProcessBusinessKey());
        moteur.createProcessInstanceByKey(CycleLabel.CLE)
                .businessKey(label)
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), execution.getTenantId())
                .setVariables(Variables.copie(
                        execution,
                        VariablesCommunes.DEMARCHE,
                        VariablesCommunes.SITE,
                        VariablesCommunes.REFERENTIEL,
                        VariablesCommunes.LABEL))
                .execute();
    }

    private void remplacer(Label ancien) {
        moteur.createMessageCorrelation(CycleLabel.MESSAGE_RENOUVELE)
                .processInstanceBusinessKey(ancien.code())
                .correlateAllWithResult();
    }
}
