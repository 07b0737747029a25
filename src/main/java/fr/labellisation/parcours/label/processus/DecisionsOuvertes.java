package fr.labellisation.parcours.label.processus;

import fr.labellisation.socle.formulaires.OffresDesTaches;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The decisions on renewals that are open at a site: what one offers depends on the other labels of the site. */
@Component
class DecisionsOuvertes {
    private final TaskService taches;
    private final OffresDesTaches offres;

    DecisionsOuvertes(TaskService taches, OffresDesTaches offres) {
        this.taches = taches;
        this.offres = offres;
    }

    /** They offer what is so now. */
    void actualiser(CodeSite site) {
        taches.createTaskQuery()
                .taskDefinitionKey(CycleLabel.Element.DeciderRenouvellement.name())
                .processVariableValueEquals(VariablesCommunes.SITE.nom(), site.valeur())
                .list()
                .forEach(tache -> offres.renouveler(tache.getId()));
    }
}
