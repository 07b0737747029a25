package fr.labellisation.parcours.comites.processus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A site that joins a démarche whose sites each have their committee needs one too; its audit asks for it. */
@Component("tenirComiteDuSite")
class TenirComiteDuSite implements ExecutionListener {
    private final LancementComite lancement;
    private final HeureLocale heure;

    TenirComiteDuSite(LancementComite lancement, HeureLocale heure) {
        this.lancement = lancement;
        this.heure = heure;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Parcours parcours = new Parcours(
                Variables.lire(execution, VariablesCommunes.DEMARCHE),
                Variables.lire(execution, VariablesDemarche.SITE_MODIFIE));
        lancement.siNecessaire(parcours, heure.aujourdhui(parcours.departement()));
    }
}
