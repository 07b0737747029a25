package fr.labellisation.parcours.demarche.camunda;

import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSecondLabel;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
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
    private final ArretDuProcessus arret;

    ParcoursEnCoursCamunda(RuntimeService instances, TaskService taches, ArretDuProcessus arret) {
        this.instances = instances;
        this.taches = taches;
        this.arret = arret;
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
    public boolean resteEnChemin(CodeDemarche demarche, String sauf) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(ParcoursSite.CLE, ParcoursSecondLabel.CLE)
                .processInstanceBusinessKeyLike(demarche + "/%")
                .list()
                .stream()
                .anyMatch(instance -> !sauf.equals(instance.getBusinessKey()));
    }

    @Override
    public boolean sansSuite(CodeDemarche demarche) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(LabellisationPrefecture.CLE)
                .processInstanceBusinessKey(demarche.valeur())
                .list()
                .stream()
                .allMatch(instance ->
                        instances.getVariable(instance.getId(), VariablesDemarche.ISSUE_DEMARCHE.nom()) != null);
    }

    @Override
    public void lancer(Parcours parcours, String referentiel, NatureDemarche nature) {
        chemin(ParcoursSite.CLE, parcours.cleMetier(), parcours, referentiel, nature)
                .execute();
    }

    @Override
    public void lancerSecondLabel(Parcours parcours, String referentiel, NatureDemarche nature, Long audit) {
        chemin(ParcoursSecondLabel.CLE, cleDuSecond(parcours), parcours, referentiel, nature)
                .setVariable(VariablesDemarche.AUDIT_COMMUN.nom(), audit != null)
                .setVariable(VariablesCommunes.AUDIT.nom(), audit == null ? null : audit.toString())
                .execute();
    }

    private ProcessInstantiationBuilder chemin(
            String processus, String cle, Parcours parcours, String referentiel, NatureDemarche nature) {
        return instances
                .createProcessInstanceByKey(processus)
                .businessKey(cle)
                .setVariables(Variables.du(parcours, referentiel))
                .setVariable(VariablesDemarche.NATURE_DEMARCHE.nom(), nature.code());
    }

    private static String cleDuSecond(Parcours parcours) {
        return parcours.cleMetier() + "/second-label";
    }

    @Override
    public boolean secondLabelEnChemin(Parcours parcours) {
        return !de(ParcoursSecondLabel.CLE, cleDuSecond(parcours)).isEmpty();
    }

    @Override
    public void retirer(Parcours parcours) {
        de(ParcoursSecondLabel.CLE, cleDuSecond(parcours))
                .forEach(instance -> arret.arreter(
                        instance, ParcoursSite.MESSAGE_SITE_RETIRE, ParcoursSecondLabel.Element.Fin_SecondLabelDecide));
        du(parcours)
                .forEach(instance -> arret.arreter(
                        instance, ParcoursSite.MESSAGE_SITE_RETIRE, ParcoursSite.Element.Fin_LabelRefuse));
    }

    private List<ProcessInstance> du(Parcours parcours) {
        return de(ParcoursSite.CLE, parcours.cleMetier());
    }

    private List<ProcessInstance> de(String processus, String cle) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .processInstanceBusinessKey(cle)
                .list();
    }

    @Override
    public void signalerModules(Parcours parcours, Collection<String> ajoutes) {
        du(parcours)
                .forEach(instance -> instances
                        .createMessageCorrelation(ParcoursSite.MESSAGE_MODULES_MODIFIES)
                        .processInstanceId(instance.getId())
                        .setVariableToTriggeredScope(
                                VariablesDemarche.MODULES_AJOUTES.nom(), Perimetres.ecrire(ajoutes))
                        .correlate());
    }
}
