package fr.labellisation.parcours.formation.processus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.formation.Formations;
import fr.labellisation.parcours.formation.VariablesFormation;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

@Component("ouvrirFormation")
class OuvrirFormation implements ExecutionListener {
    private final Formations formations;
    private final HeureLocale heure;

    OuvrirFormation(Formations formations, HeureLocale heure) {
        this.formations = formations;
        this.heure = heure;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Parcours parcours = Variables.parcours(execution);
        long formation = formations.ouvrir(parcours, heure.aujourdhui(parcours.departement()));
        Variables.ecrire(execution, VariablesFormation.FORMATION, formation);
    }
}
