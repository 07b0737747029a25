package fr.labellisation.parcours.preparation;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.referentiel.AvantAudit;
import fr.labellisation.socle.regles.Avis;
import java.util.List;
import java.util.Set;

/**
 * How ready a site is for its audits, once its plan is carried out. Source: DOMAINE.md §3, steps 4 to 8.
 *
 * @param demande what the version asks before an audit
 * @param modulesADecider titles of modules that are neither retained nor left out
 * @param modulesNonEvalues titles of modules in scope with an engagement that was never assessed
 * @param actionsOuvertes actions on gaps and findings that are not closed
 * @param enquetesPubliees of whom the results of a survey are published
 */
record EtatPreparation(
        AvantAudit demande,
        List<String> modulesADecider,
        List<String> modulesNonEvalues,
        boolean planArrete,
        int actionsOuvertes,
        boolean formationClose,
        Set<PublicEnquete> enquetesPubliees) {

    /** May the preparation be declared complete? */
    public Avis avis() {
        return ModulesOuverts.avis(modulesADecider)
                .et(Avis.selon((demande.autoEvaluation() ? modulesNonEvalues : List.<String>of())
                        .stream()
                                .map("Le module %s n’est pas entièrement évalué."::formatted)
                                .toList()))
                .et(Avis.selon(
                        refus(!planArrete, "Le plan d’actions n’est pas arrêté."),
                        ActionsOuvertes.refus(actionsOuvertes),
                        refus(!formationClose, "La formation des agents n’est pas close."),
                        refus(
                                demande.enqueteUsagers() && !enquetesPubliees.contains(PublicEnquete.USAGERS),
                                "Les résultats de l’enquête de satisfaction ne sont pas publiés."),
                        refus(
                                demande.enqueteAgents() && !enquetesPubliees.contains(PublicEnquete.AGENTS),
                                "Les résultats de l’enquête auprès des agents ne sont pas publiés.")));
    }
}
