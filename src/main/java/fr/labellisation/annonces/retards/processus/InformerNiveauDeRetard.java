package fr.labellisation.annonces.retards.processus;

import fr.labellisation.annonces.retards.Escalade;
import fr.labellisation.annonces.retards.Niveau;
import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.TachesEnRetard;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells a level that the task is late, and marks the task. */
@Component("informerNiveauDeRetard")
class InformerNiveauDeRetard implements JavaDelegate {
    private final TacheEscaladee tache;
    private final Escalade escalade;
    private final TachesEnRetard retards;

    InformerNiveauDeRetard(TacheEscaladee tache, Escalade escalade, TachesEnRetard retards) {
        this.tache = tache;
        this.escalade = escalade;
        this.retards = retards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Niveau niveau = Niveau.duRang(Variables.lire(execution, EscaladeRetard.NIVEAU));
        tache.de(execution).ifPresent(retard -> informer(retard, niveau));
    }

    private void informer(TacheEnRetard retard, Niveau niveau) {
        escalade.informer(retard, niveau);
        retards.marquer(retard.tache().id(), retard.tache().due().toLocalDate());
    }
}
