package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.ChangementPerimetre;
import fr.labellisation.parcours.demarche.perimetre.ChangementPerimetre.Effet;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the changed scope of a site, then tells its process, or says that the site needs one. */
@Component("appliquerPerimetre")
class AppliquerPerimetre implements JavaDelegate {
    private final ChangementPerimetre changement;
    private final ParcoursEnCours parcoursEnCours;
    private final HeureLocale heure;

    AppliquerPerimetre(ChangementPerimetre changement, ParcoursEnCours parcoursEnCours, HeureLocale heure) {
        this.changement = changement;
        this.parcoursEnCours = parcoursEnCours;
        this.heure = heure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Parcours parcours = new Parcours(
                Variables.lire(execution, VariablesCommunes.DEMARCHE),
                Variables.lire(execution, VariablesDemarche.SITE_MODIFIE));
        Effet effet = changement.appliquer(
                parcours,
                Perimetres.lire(Variables.eventuel(execution, VariablesDemarche.MODULES_MODIFIES)
                        .orElse("")),
                acte(execution, parcours));
        boolean engages = parcoursEnCours.engages(parcours.demarche());
        Variables.ecrireIci(execution, VariablesDemarche.SITE_AJOUTE, effet.siteNouveau() && engages);
        if (!effet.siteNouveau() && !effet.modulesAjoutes().isEmpty()) {
            parcoursEnCours.signalerModules(parcours, effet.modulesAjoutes());
        }
    }

    private Acte acte(DelegateExecution execution, Parcours parcours) {
        return new Acte(
                heure.maintenant(parcours.departement()).toOffsetDateTime(),
                Variables.lire(execution, VariablesDemarche.AUTEUR_CHANGEMENT),
                Variables.eventuel(execution, VariablesDemarche.MOTIF_CHANGEMENT)
                        .orElse(null));
    }
}
