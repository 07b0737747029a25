package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.Escalade;
import fr.labellisation.annonces.retards.Niveau;
import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.camunda.MarqueDeRetard;
import fr.labellisation.annonces.retards.camunda.TachesEnRetardCamunda;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells a level that the task is late, and marks the task. */
@Component("informerNiveauDeRetard")
class InformerNiveauDeRetard implements JavaDelegate {
    private final TachesEnRetardCamunda lecture;
    private final Escalade escalade;
    private final MarqueDeRetard marque;

    InformerNiveauDeRetard(TachesEnRetardCamunda lecture, Escalade escalade, MarqueDeRetard marque) {
        this.lecture = lecture;
        this.escalade = escalade;
        this.marque = marque;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Niveau niveau = Niveau.duRang((Integer) execution.getVariable(EscaladeRetard.NIVEAU));
        lecture.de(execution).ifPresent(tache -> informer(tache, niveau));
    }

    private void informer(TacheEnRetard retard, Niveau niveau) {
        escalade.informer(retard, niveau);
        marque.poser(retard.tache().id(), retard.tache().due().toLocalDate());
    }
}
