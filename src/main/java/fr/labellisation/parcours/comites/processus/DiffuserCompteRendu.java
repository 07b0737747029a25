package fr.labellisation.parcours.comites.processus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.comites.CourrierDuComite;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("diffuserCompteRendu")
class DiffuserCompteRendu implements JavaDelegate {
    private final Comites comites;
    private final CourrierDuComite courrier;
    private final HeureLocale heure;

    DiffuserCompteRendu(Comites comites, CourrierDuComite courrier, HeureLocale heure) {
        this.comites = comites;
        this.courrier = courrier;
        this.heure = heure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CodeDepartement departement =
                Variables.lire(execution, VariablesCommunes.DEMARCHE).departement();
        OffsetDateTime maintenant = heure.maintenant(departement).toOffsetDateTime();
        long comite = Variables.lire(execution, VariablesCommunes.COMITE);
        courrier.diffuserCompteRendu(comite);
        comites.diffuser(comite, maintenant);
    }
}
