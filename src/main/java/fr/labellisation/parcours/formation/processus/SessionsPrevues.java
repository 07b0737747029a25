package fr.labellisation.parcours.formation.processus;

import fr.labellisation.parcours.formation.Session;
import fr.labellisation.parcours.formation.Sessions;
import fr.labellisation.parcours.formation.VariablesFormation;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The sessions of a training, each by its id. */
@Component("sessionsPrevues")
public class SessionsPrevues {
    private final Sessions sessions;

    SessionsPrevues(Sessions sessions) {
        this.sessions = sessions;
    }

    public List<String> de(DelegateExecution execution) {
        return sessions.de(Variables.lire(execution, VariablesFormation.FORMATION)).stream()
                .map(Session::id)
                .map(String::valueOf)
                .toList();
    }
}
