package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.Escalade;
import fr.labellisation.annonces.retards.Escalade.Prochain;
import fr.labellisation.annonces.retards.camunda.TachesEnRetardCamunda;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Works out who is told next that the task is late, for the due date that it has now. */
@Component("calculerNiveauDeRetard")
class CalculerNiveauDeRetard implements JavaDelegate {
    private final TachesEnRetardCamunda lecture;
    private final Escalade escalade;

    CalculerNiveauDeRetard(TachesEnRetardCamunda lecture, Escalade escalade) {
        this.lecture = lecture;
        this.escalade = escalade;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Prochain> prochain = lecture.de(execution).flatMap(escalade::prochain);
        execution.setVariable(EscaladeRetard.NIVEAU_RESTANT, prochain.isPresent());
        prochain.ifPresent(p -> {
            execution.setVariable(EscaladeRetard.NIVEAU, p.niveau().rang());
            execution.setVariable(EscaladeRetard.INSTANT, p.instant().toString());
        });
    }
}
