package fr.labellisation.parcours.comites.processus;

import fr.labellisation.parcours.comites.ComiteAnnuel;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether the users' committee of a site for the year under review was held or is on its way. */
@Component("comiteTenu")
public class ComiteTenu {
    private final ComiteAnnuel comite;

    ComiteTenu(ComiteAnnuel comite) {
        this.comite = comite;
    }

    public boolean de(DelegateExecution execution) {
        return comite.tenuOuEnCours(
                Variables.lire(execution, VariablesCommunes.SITE),
                Variables.lire(execution, VariablesCommunes.ANNIVERSAIRE));
    }
}
