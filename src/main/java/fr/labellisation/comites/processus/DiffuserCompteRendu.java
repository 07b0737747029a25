package fr.labellisation.comites.processus;

import fr.labellisation.comites.Comites;
import fr.labellisation.comites.FaitsComites;
import fr.labellisation.demarche.Faits;
import fr.labellisation.demarche.processus.Variables;
import fr.labellisation.echeances.HeureLocale;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("diffuserCompteRendu")
class DiffuserCompteRendu implements JavaDelegate {
    private final Comites comites;
    private final HeureLocale heure;

    DiffuserCompteRendu(Comites comites, HeureLocale heure) {
        this.comites = comites;
        this.heure = heure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String departement = Variables.lire(execution, Faits.DEMARCHE).departement();
        OffsetDateTime maintenant = heure.maintenant(departement).toOffsetDateTime();
        comites.diffuser(Variables.lire(execution, FaitsComites.COMITE), maintenant);
    }
}
