package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.Escalade;
import fr.labellisation.annonces.retards.Escalade.Prochain;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Works out who is told next that the task is late, for the due date that it has now. */
@Component("calculerNiveauDeRetard")
class CalculerNiveauDeRetard implements JavaDelegate {
    private final TacheEscaladee tache;
    private final Escalade escalade;

    CalculerNiveauDeRetard(TacheEscaladee tache, Escalade escalade) {
        this.tache = tache;
        this.escalade = escalade;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Prochain> prochain = tache.de(execution).flatMap(escalade::prochain);
        Variables.ecrire(execution, EscaladeRetard.NIVEAU_RESTANT, prochain.isPresent());
        prochain.ifPresent(p -> {
            Variables.ecrire(execution, EscaladeRetard.NIVEAU, p.niveau().rang());
            Variables.ecrire(execution, EscaladeRetard.INSTANT, p.instant());
        });
    }
}
