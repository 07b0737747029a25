package fr.labellisation.annonces.absences.processus;

import fr.labellisation.annonces.absences.Absences;
import fr.labellisation.annonces.absences.Repartition;
import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The person is back, at the end announced or before: his tasks are his again. */
@Component("rendreTaches")
class RendreTaches implements JavaDelegate {
    private final Absences absences;
    private final Repartition repartition;
    private final HeureLocale heure;

    RendreTaches(Absences absences, Repartition repartition, HeureLocale heure) {
        this.absences = absences;
        this.repartition = repartition;
        this.heure = heure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CodeDepartement departement = CodeDepartement.ouNul(execution.getTenantId());
        absences.clore(
                Variables.lire(execution, VariablesAbsences.ABSENCE),
                heure.maintenant(departement).toOffsetDateTime());
        repartition.actualiser(departement);
    }
}
