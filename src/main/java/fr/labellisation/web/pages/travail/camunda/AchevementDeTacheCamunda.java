package fr.labellisation.web.pages.travail.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.web.pages.travail.AchevementDeTache;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Through the same commands as Tasklist, so that the same rules refuse. */
@Component
class AchevementDeTacheCamunda implements AchevementDeTache {
    private final TaskService taches;
    private final FormService formulaires;
    private final IdentityService identites;
    private final Annuaire annuaire;
    private final TransactionTemplate transaction;

    AchevementDeTacheCamunda(
            TaskService taches,
            FormService formulaires,
            IdentityService identites,
            Annuaire annuaire,
            TransactionTemplate transaction) {
        this.taches = taches;
        this.formulaires = formulaires;
        this.identites = identites;
        this.annuaire = annuaire;
        this.transaction = transaction;
    }

    @Override
    public void terminer(String tache, String utilisateur, Map<String, String> saisies) {
        List<String> groupes = identites.createGroupQuery().groupMember(utilisateur).list().stream()
                .map(Group::getId)
                .toList();
        identites.setAuthentication(utilisateur, groupes, annuaire.departementsDe(utilisateur));
        try {
            transaction.executeWithoutResult(statut -> {
                Task ouverte = taches.createTaskQuery().taskId(tache).singleResult();
                if (ouverte != null && ouverte.getAssignee() == null) {
                    taches.claim(tache, utilisateur);
                }
                formulaires.submitTaskForm(tache, Map.copyOf(saisies));
            });
        } finally {
            identites.clearAuthentication();
        }
    }
}
