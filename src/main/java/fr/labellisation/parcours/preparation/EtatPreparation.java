package fr.labellisation.parcours.preparation;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.regles.Avis;
import java.util.List;

/**
 * How ready a site is for its audits, once its plan is carried out. Source: DOMAINE.md §3, steps 4 to 8.
 *
 * @param modulesNonEvalues titles of modules in scope with an engagement that was never assessed
 * @param actionsOuvertes actions on gaps and findings that are not closed
 */
record EtatPreparation(
        List<String> modulesNonEvalues,
        boolean planArrete,
        int actionsOuvertes,
        boolean formationClose,
        boolean enquetePubliee) {

    /** May the preparation be declared complete? */
    public Avis avis() {
        return Avis.selon(modulesNonEvalues.stream()
                        .map("Le module %s n’est pas entièrement évalué."::formatted)
                        .toList())
                .et(Avis.selon(
                        refus(!planArrete, "Le plan d’actions n’est pas arrêté."),
                        ActionsOuvertes.refus(actionsOuvertes),
                        refus(!formationClose, "La formation des agents n’est pas close."),
                        refus(!enquetePubliee, "Les résultats de l’enquête de satisfaction ne sont pas publiés.")));
    }
}
