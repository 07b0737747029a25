package fr.labellisation.reprise;

import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesHistoiresIT extends Parcours91 {
    @Autowired
    RepriseDesHistoires reprise;

    @Autowired
    AuthorizationService autorisations;

    @Test
    void une_tache_d_avant_est_lue_comme_une_nouvelle() {
        lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), "initial"));
        Task tache = tache(DemanderAudit.name());
        taches.setAssignee(tache.getId(), "quelqu.un");
        List<String> nouvelle = lecteurs(tache);
        assertThat(nouvelle).anySatisfy(qui -> assertThat(qui).startsWith("91.referent-qualite "));
        histoires(tache).forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
        assertThat(lecteurs(tache)).isEmpty();

        reprise.objets().forEach(reprise::reprendre);
        reprise.objets().forEach(reprise::reprendre);

        assertThat(lecteurs(tache)).containsExactlyElementsOf(nouvelle);
    }

    private List<Authorization> histoires(Task tache) {
        return autorisations
                .createAuthorizationQuery()
                .resourceType(Resources.HISTORIC_TASK)
                .resourceId(tache.getId())
                .list();
    }

    /** Who may what: a group or a person, and the permissions as the engine adds them up. */
    private List<String> lecteurs(Task tache) {
        return histoires(tache).stream()
                .map(droit -> (droit.getGroupId() == null ? droit.getUserId() : droit.getGroupId()) + " "
                        + List.of(droit.getPermissions(HistoricTaskPermissions.values()))
                                .size())
                .sorted()
                .toList();
    }
}
