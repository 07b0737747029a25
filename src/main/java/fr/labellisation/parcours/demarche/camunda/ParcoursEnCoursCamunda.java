package fr.labellisation.parcours.demarche.camunda;

import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class ParcoursEnCoursCamunda implements ParcoursEnCours {
    private static final String[] TACHES_PREALABLES = Stream.of(
                    MiseEnPlaceDemarche.Element.NommerReferent,
                    MiseEnPlaceDemarche.Element.ConstituerComitePilotage,
                    MiseEnPlaceDemarche.Element.ArreterPerimetre,
                    MiseEnPlaceDemarche.Element.EtablirPlanCommunication)
            .map(Enum::name)
            .toArray(String[]::new);

    private final RuntimeService instances;
    private final TaskService taches;

    ParcoursEnCoursCamunda(RuntimeService instances, TaskService taches) {
        this.instances = instances;
        this.taches = taches;
    }

    @Override
    public boolean engages(CodeDemarche demarche) {
        return taches.createTaskQuery()
                        .processVariableValueEquals(VariablesCommunes.DEMARCHE.nom(), demarche.valeur())
                        .taskDefinitionKeyIn(TACHES_PREALABLES)
                        .count()
                == 0;
    }

    @Override
    public void signalerModules(Parcours parcours, Collection<String> ajoutes) {
        instances
                .createProcessInstanceQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .processInstanceBusinessKey(parcours.cleMetier())
                .list()
                .forEach(instance -> instances
                        .createMessageCorrelation(ParcoursSite.MESSAGE_MODULES_MODIFIES)
                        .processInstanceId(instance.getId())
                        .setVariableToTriggeredScope(
                                VariablesDemarche.MODULES_AJOUTES.nom(), Perimetres.ecrire(ajoutes))
                        .correlate());
    }
}
