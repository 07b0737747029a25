package fr.labellisation.annonces.retards.camunda;

import fr.labellisation.annonces.rappels.plan.EcouteDesTaches;
import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * One process EscaladeRetard for each late task. It starts when the task is found late, hears that its due date moves,
 * and ends with it; where all were told already, a due date that moves starts it again.
 */
@Component
public class EcouteDesRetards implements EcouteDesTaches {
    private final RuntimeService moteur;
    private final TaskService taches;
    private final JoursOuvres jours;

    EcouteDesRetards(RuntimeService moteur, TaskService taches, JoursOuvres jours) {
        this.moteur = moteur;
        this.taches = taches;
        this.jours = jours;
    }

    /** Follows a late task, once. */
    public void suivre(Task tache) {
        if (taches.getVariableLocal(tache.getId(), TacheAnnoncee.SIGNALEE) == null) {
            taches.setVariableLocal(tache.getId(), TacheAnnoncee.SIGNALEE, true);
            demarrer(
                    tache.getId(),
                    CodeDepartement.ouNul(tache.getTenantId()),
                    tache.getDueDate().toInstant().atZone(jours.fuseau(CodeDepartement.ouNul(tache.getTenantId()))));
        }
    }

    @Override
    public void deplacee(TacheAnnoncee tache) {
        if (tache.signalee()) {
            Map<String, Object> echeance =
                    Map.of(EscaladeRetard.ECHEANCE.nom(), EscaladeRetard.ECHEANCE.valeur(tache.due()));
            enAttente(tache.id(), EscaladeRetard.MESSAGE_DEPLACEE)
                    .ifPresentOrElse(
                            id -> moteur.messageEventReceived(EscaladeRetard.MESSAGE_DEPLACEE, id, echeance),
                            () -> demarrer(tache.id(), tache.departement(), tache.due()));
        }
    }

    @Override
    public void achevee(TacheAnnoncee tache) {
        if (tache.signalee()) {
            enAttente(tache.id(), EscaladeRetard.MESSAGE_ACHEVEE)
                    .ifPresent(id -> moteur.messageEventReceived(EscaladeRetard.MESSAGE_ACHEVEE, id));
        }
    }

    private void demarrer(String tache, CodeDepartement departement, ZonedDateTime due) {
        moteur.createProcessInstanceByKey(EscaladeRetard.CLE)
                .businessKey(tache)
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), departement.valeur())
                .setVariable(EscaladeRetard.TACHE.nom(), tache)
                .setVariable(EscaladeRetard.ECHEANCE.nom(), EscaladeRetard.ECHEANCE.valeur(due))
                .execute();
    }

    private Optional<String> enAttente(String tache, String message) {
        return moteur
                .createExecutionQuery()
                .processDefinitionKey(EscaladeRetard.CLE)
                .processInstanceBusinessKey(tache)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .map(Execution::getId)
                .findFirst();
    }
}
