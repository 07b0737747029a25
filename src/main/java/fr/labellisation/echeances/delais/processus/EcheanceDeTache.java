package fr.labellisation.echeances.delais.processus;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.RaisonDEcheance;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Due date of the user task at which the process arrives: ${echeance.de(execution)}. */
@Component("echeance")
public class EcheanceDeTache {
    private final Echeancier echeancier;
    private final JoursOuvres jours;

    EcheanceDeTache(Echeancier echeancier, JoursOuvres jours) {
        this.echeancier = echeancier;
        this.jours = jours;
    }

    /** Why a task that appears, or is there, is due on its day. */
    public RaisonDEcheance raison(DelegateTask tache) {
        Map<String, Object> faits = VariablesDeTache.de(tache.getExecution());
        faits.put(
                Echeancier.COMMENCEE_LE,
                tache.getCreateTime()
                        .toInstant()
                        .atZone(jours.fuseau(CodeDepartement.ouNul(tache.getTenantId())))
                        .toLocalDate());
        return echeancier.raison(tache.getTaskDefinitionKey(), faits);
    }

    public Date de(DelegateExecution execution) {
        return Date.from(echeancier
                .echeance(VariablesDeTache.etape(execution), VariablesDeTache.de(execution))
                .toInstant());
    }
}
