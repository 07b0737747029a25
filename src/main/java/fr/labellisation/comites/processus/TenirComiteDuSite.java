package fr.labellisation.comites.processus;

import fr.labellisation.comites.Portee;
import fr.labellisation.demarche.Demarche;
import fr.labellisation.demarche.Demarches;
import fr.labellisation.demarche.Faits;
import fr.labellisation.demarche.processus.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A site that joins a démarche whose sites each have their committee needs one too; its audit asks for it. */
@Component("tenirComiteDuSite")
class TenirComiteDuSite implements ExecutionListener {
    private final RuntimeService moteur;
    private final Demarches demarches;

    TenirComiteDuSite(RuntimeService moteur, Demarches demarches) {
        this.moteur = moteur;
        this.demarches = demarches;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Demarche demarche = demarches.exiger(Variables.lire(execution, Faits.DEMARCHE));
        Portee portee = Portee.pour(demarche.comiteUsagers(), Variables.lire(execution, Faits.SITE_MODIFIE));
        if (portee.equals(Portee.COMMUN)) {
            return;
        }
        moteur.createProcessInstanceByKey(ComiteLocalUsagers.CLE)
                .businessKey(demarche.code() + "/clu/" + portee.valeur())
                .setVariable(Faits.DEPARTEMENT.nom(), execution.getTenantId())
                .setVariable(Faits.DEMARCHE.nom(), demarche.code().valeur())
                .setVariable(Faits.REFERENTIEL.nom(), demarche.referentiel())
                .setVariable("porteeComite", portee.valeur())
                .execute();
    }
}
