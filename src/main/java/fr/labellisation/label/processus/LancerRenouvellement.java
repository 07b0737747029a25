package fr.labellisation.label.processus;

import fr.labellisation.audits.NatureAudit;
import fr.labellisation.demarche.Parcours;
import fr.labellisation.demarche.processus.ParcoursSite;
import fr.labellisation.label.Renouvellement;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A renewal is a new way of the site to its label, on the version chosen. */
@Component("lancerRenouvellement")
class LancerRenouvellement implements JavaDelegate {
    private final RuntimeService moteur;
    private final Renouvellement renouvellement;
    private final Aujourdhui aujourdhui;

    LancerRenouvellement(RuntimeService moteur, Renouvellement renouvellement, Aujourdhui aujourdhui) {
        this.moteur = moteur;
        this.renouvellement = renouvellement;
        this.aujourdhui = aujourdhui;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String referentiel = (String) execution.getVariable(CycleLabel.NOUVEAU_REFERENTIEL);
        Parcours parcours = renouvellement.ouvrir(
                (String) execution.getVariable(CycleLabel.LABEL), referentiel, aujourdhui.pour(execution));
        moteur.createProcessInstanceByKey(ParcoursSite.CLE)
                .businessKey(parcours.cleMetier())
                .setVariable("departement", execution.getTenantId())
                .setVariable("demarche", parcours.demarche().valeur())
                .setVariable("site", parcours.site().valeur())
                .setVariable("referentiel", referentiel)
                .setVariable("natureDemarche", NatureAudit.RENOUVELLEMENT.code())
                .execute();
    }
}
