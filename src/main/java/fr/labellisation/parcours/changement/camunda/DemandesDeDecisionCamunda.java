package fr.labellisation.parcours.changement.camunda;

import fr.labellisation.parcours.changement.processus.DecisionModules;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.socle.formulaires.OffresDesTaches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One process beside the path of each site that has something open. */
@Component
class DemandesDeDecisionCamunda implements DemandesDeDecision {
    private final RuntimeService moteur;
    private final TaskService taches;
    private final ModulesADecider aDecider;
    private final Demarches demarches;
    private final ObjectProvider<OffresDesTaches> offres;

    /** @param offres asked for when it is needed: it knows all forms, and some of them know this */
    DemandesDeDecisionCamunda(
            RuntimeService moteur,
            TaskService taches,
            ModulesADecider aDecider,
            Demarches demarches,
            ObjectProvider<OffresDesTaches> offres) {
        this.moteur = moteur;
        this.taches = taches;
        this.aDecider = aDecider;
        this.demarches = demarches;
        this.offres = offres;
    }

    @Override
    public void suivre(Parcours parcours) {
        List<ProcessInstance> demandes = demandes()
                .processInstanceBusinessKey(DecisionModules.cleMetier(parcours))
                .list();
        if (aDecider.ouverts(parcours).isEmpty()) {
            demandes.forEach(this::finir);
        } else if (demandes.isEmpty()) {
            demander(parcours);
        } else {
            demandes.forEach(this::actualiser);
        }
    }

    @Override
    public void cesser(CodeDemarche demarche) {
        demandes().processInstanceBusinessKeyLike(demarche + "/%").list().forEach(this::finir);
    }

    private ProcessInstanceQuery demandes() {
        return moteur.createProcessInstanceQuery().processDefinitionKey(DecisionModules.CLE);
    }

    private void demander(Parcours parcours) {
        moteur.createProcessInstanceByKey(DecisionModules.CLE)
                .businessKey(DecisionModules.cleMetier(parcours))
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        parcours.departement().valeur())
                .setVariable(
                        VariablesCommunes.DEMARCHE.nom(), parcours.demarche().valeur())
                .setVariable(
                        VariablesCommunes.REFERENTIEL.nom(),
                        demarches.exiger(parcours.demarche()).referentiel())
                .setVariable(VariablesCommunes.SITE.nom(), parcours.site().valeur())
                .execute();
    }

    private void finir(ProcessInstance demande) {
        moteur.createMessageCorrelation(DecisionModules.MESSAGE_PLUS_RIEN_A_DECIDER)
                .processInstanceId(demande.getId())
                .correlate();
    }

    /** Something else is open than when it was asked: the day by which it is due stays. */
    private void actualiser(ProcessInstance demande) {
        taches.createTaskQuery()
                .processInstanceId(demande.getId())
                .list()
                .forEach(tache -> offres.getObject().renouveler(tache.getId()));
    }
}
