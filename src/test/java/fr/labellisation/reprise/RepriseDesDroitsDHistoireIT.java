package fr.labellisation.reprise;

import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesDroitsDHistoireIT extends Parcours91 {
    @Autowired
    RepriseDesDroitsDHistoire reprise;

    @Autowired
    AuthorizationService autorisations;

    @Test
    void les_droits_d_avant_sur_l_histoire_des_taches_s_en_vont_et_aucun_autre() {
        lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), "initial"));
        Task tache = tache(DemanderAudit.name());
        assertThat(droits(Resources.HISTORIC_TASK)).isZero();
        long autres = autorisations.createAuthorizationQuery().count();
        commeLEcrivaitLaVersionDAvant(tache);
        assertThat(reprise.objets()).hasSize(1);

        reprise.objets().forEach(reprise::reprendre);

        assertThat(reprise.objets()).isEmpty();
        assertThat(droits(Resources.HISTORIC_TASK)).isZero();
        assertThat(autorisations.createAuthorizationQuery().count()).isEqualTo(autres);
    }

    private void commeLEcrivaitLaVersionDAvant(Task tache) {
        Authorization droit = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        droit.setGroupId("91.referent-qualite");
        droit.setResource(Resources.HISTORIC_TASK);
        droit.setResourceId(tache.getId());
        droit.setPermissions(new Permission[] {HistoricTaskPermissions.READ});
        autorisations.saveAuthorization(droit);
    }

    private long droits(Resources ressource) {
        return autorisations.createAuthorizationQuery().resourceType(ressource).count();
    }
}
