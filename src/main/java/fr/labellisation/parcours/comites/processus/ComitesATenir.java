package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The users' committees of a démarche: the common one, or one for each site in scope. */
@Component("comitesATenir")
public class ComitesATenir {
    private final Demarches demarches;
    private final Perimetres perimetres;

    ComitesATenir(Demarches demarches, Perimetres perimetres) {
        this.demarches = demarches;
        this.perimetres = perimetres;
    }

    public List<String> de(DelegateExecution execution) {
        Demarche demarche = demarches.exiger(Variables.lire(execution, VariablesCommunes.DEMARCHE));
        return perimetres.enVigueur(demarche.code()).keySet().stream()
                .map(site -> Portee.pour(demarche.comiteUsagers(), site).valeur())
                .distinct()
                .toList();
    }
}
