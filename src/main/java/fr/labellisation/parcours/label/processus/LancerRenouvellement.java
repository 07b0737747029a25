package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Renouvellement;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A renewal is a new way of the site to its label, on the version chosen. */
@Component("lancerRenouvellement")
class LancerRenouvellement implements JavaDelegate {
    private final ParcoursEnCours enCours;
    private final Renouvellement renouvellement;
    private final Aujourdhui aujourdhui;
    private final LancementComite comites;
    private final DecisionsOuvertes decisions;

    LancerRenouvellement(
            ParcoursEnCours enCours,
            Renouvellement renouvellement,
            Aujourdhui aujourdhui,
            LancementComite comites,
            DecisionsOuvertes decisions) {
        this.enCours = enCours;
        this.renouvellement = renouvellement;
        this.aujourdhui = aujourdhui;
        this.comites = comites;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String referentiel = Variables.lire(execution, VariablesLabel.NOUVEAU_REFERENTIEL);
        String label = Variables.lire(execution, VariablesCommunes.LABEL);
        Parcours parcours = renouvellement.ouvrir(
                label,
                referentiel,
                Variables.eventuel(execution, VariablesLabel.MODULES_RENOUVELES)
                        .map(Perimetres::lire)
                        .orElseGet(() -> renouvellement.modulesGardes(label, referentiel)),
                Variables.eventuel(execution, VariablesLabel.LABEL_JOINT).orElse(null),
                aujourdhui.pour(execution));
        enCours.lancer(parcours, renouvellement.premiereVersion(parcours), NatureDemarche.RENOUVELLEMENT);
        // No démarche process above a renewal holds the users' committee that its audit asks for.
        comites.siNecessaire(parcours, renouvellement.expiration(label));
        decisions.actualiser(parcours.site());
    }
}
