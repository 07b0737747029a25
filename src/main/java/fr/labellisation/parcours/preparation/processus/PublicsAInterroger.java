package fr.labellisation.parcours.preparation.processus;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom the surveys of a site ask: its users always, its agents too where the version asks for it. */
@Component("publicsAInterroger")
public class PublicsAInterroger {
    private final Demarches demarches;
    private final Referentiels referentiels;

    PublicsAInterroger(Demarches demarches, Referentiels referentiels) {
        this.demarches = demarches;
        this.referentiels = referentiels;
    }

    /** Codes, one a survey. */
    public List<String> de(DelegateExecution execution) {
        boolean agents = agents(demarches
                .exiger(Variables.lire(execution, VariablesCommunes.DEMARCHE))
                .version(referentiels, Variables.lire(execution, VariablesCommunes.REFERENTIEL)));
        return Stream.of(PublicEnquete.values())
                .filter(interroge -> interroge == PublicEnquete.USAGERS || agents)
                .map(PublicEnquete::code)
                .toList();
    }

    /** Whether the version of a démarche asks for its agents to be asked too. */
    public boolean agents(CodeDemarche demarche) {
        return agents(demarches.exiger(demarche).version(referentiels));
    }

    private static boolean agents(Referentiel version) {
        return version.avantAudit().enqueteAgents();
    }
}
