package fr.labellisation.reprise;

import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.formulaires.OffresDesTaches;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tasks that appeared before versions ended and titles were known: they offer versions that are over, and none of those in
 * force today.
 */
@Component
@Order(70)
class RepriseDesOffres implements Reprise {
    private static final String[] SELON_LE_CATALOGUE = {
        CycleLabel.Element.DeciderRenouvellement.name(),
        DiagnosticEcarts.Element.EvaluerModule.name(),
        SuiviAnnuel.Element.AutoEvaluationAnnuelle.name()
    };

    private final TaskService taches;
    private final OffresDesTaches offres;

    RepriseDesOffres(TaskService taches, OffresDesTaches offres) {
        this.taches = taches;
        this.offres = offres;
    }

    @Override
    public String nom() {
        return "offres-selon-le-catalogue";
    }

    @Override
    public List<String> objets() {
        return taches.createTaskQuery().taskDefinitionKeyIn(SELON_LE_CATALOGUE).list().stream()
                .map(Task::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        offres.renouveler(objet);
    }
}
