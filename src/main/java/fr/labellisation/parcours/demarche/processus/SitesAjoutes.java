package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Sites that joined a démarche after the others had set out. */
@Component("sitesAjoutes")
public class SitesAjoutes {
    private final ClotureDemarche cloture;

    SitesAjoutes(ClotureDemarche cloture) {
        this.cloture = cloture;
    }

    /** Whether one of them is still on its way, while all the others have arrived. */
    public boolean enChemin(DelegateExecution execution) {
        return cloture.attendUnSite(Variables.lire(execution, VariablesCommunes.DEMARCHE));
    }
}
