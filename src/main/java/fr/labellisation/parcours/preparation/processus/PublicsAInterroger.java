package fr.labellisation.parcours.preparation.processus;

import fr.labellisation.parcours.demarche.Demarche;
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
        Demarche demarche = demarches.exiger(Variables.lire(execution, VariablesCommunes.DEMARCHE));
        // The follow-up of a label asks what that label wants; the preparation what any of those that it leads to
        // wants.
        boolean agents = Variables.eventuel(execution, VariablesCommunes.LABEL).isPresent()
                ? agents(demarche.version(referentiels, Variables.lire(execution, VariablesCommunes.REFERENTIEL)))
                : agents(demarche.vises(referentiels).ensemble());
        return Stream.of(PublicEnquete.values())
                .filter(interroge -> interroge == PublicEnquete.USAGERS || agents)
                .map(PublicEnquete::code)
                .toList();
    }

    /** Whether a version of a démarche asks for its agents to be asked too. */
    public boolean agents(CodeDemarche demarche) {
        return agents(demarches.exiger(demarche).vises(referentiels).ensemble());
    }

    private static boolean agents(Referentiel version) {
        return version.avantAudit().enqueteAgents();
    }
}
