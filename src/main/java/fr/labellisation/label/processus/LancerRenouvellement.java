package fr.labellisation.label.processus;

import fr.labellisation.audits.NatureAudit;
import fr.labellisation.comites.processus.ComiteLocalUsagers;
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
        tenirUnComite(execution, parcours, referentiel);
    }

    /** A renewal has no démarche process above it to hold the users' committee that its audit asks for. */
    private void tenirUnComite(DelegateExecution execution, Parcours parcours, String referentiel) {
        String portee = renouvellement.porteeDuComite(parcours);
        String cle = parcours.demarche() + "/clu/" + portee;
        boolean enCours = moteur.createProcessInstanceQuery()
                        .processDefinitionKey(ComiteLocalUsagers.CLE)
                        .processInstanceBusinessKey(cle)
                        .count()
                > 0;
        if (!enCours) {
            moteur.createProcessInstanceByKey(ComiteLocalUsagers.CLE)
                    .businessKey(cle)
                    .setVariable("departement", execution.getTenantId())
                    .setVariable("demarche", parcours.demarche().valeur())
                    .setVariable("referentiel", referentiel)
                    .setVariable("porteeComite", portee)
                    .execute();
        }
    }
}
