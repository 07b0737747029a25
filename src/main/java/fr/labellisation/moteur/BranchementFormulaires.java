package fr.labellisation.moteur;

import fr.labellisation.acces.camunda.TachesTenues;
import fr.labellisation.lecture.travail.EtatDuTravail;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.VuALOuverture;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Plugs our forms into every user task and every start event that has a form, so that no model can forget them. */
@Component
class BranchementFormulaires extends AbstractBpmnParseListener {
    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final ObjectProvider<Formulaires> formulaires;
    private final ObjectProvider<SaisiesDeTaches> taches;
    private final ObjectProvider<SaisiesDeDebut> debuts;
    private final ObjectProvider<EtatDuTravail> travail;
    private final ObjectProvider<TachesTenues> tenues;

    BranchementFormulaires(
            ObjectProvider<Formulaires> formulaires,
            ObjectProvider<SaisiesDeTaches> taches,
            ObjectProvider<SaisiesDeDebut> debuts,
            ObjectProvider<EtatDuTravail> travail,
            ObjectProvider<TachesTenues> tenues) {
        this.formulaires = formulaires;
        this.taches = taches;
        this.debuts = debuts;
        this.travail = travail;
        this.tenues = tenues;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
        TaskDefinition tache = ((UserTaskActivityBehavior) activite.getActivityBehavior()).getTaskDefinition();
        Formulaire formulaire = formulaires.getObject().de(activite.getId());
        tache.setTaskFormHandler(new ChampsDeclares(
                tache.getTaskFormHandler(),
                formulaire,
                () -> travail.getObject().concerne(activite.getId()),
                vus(activite.getId(), formulaire),
                this::exigerQuIlLaTienne));
        tache.addTaskListener(
                TaskListener.EVENTNAME_CREATE, t -> taches.getObject().proposer(t));
        tache.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, t -> taches.getObject().enregistrer(t));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
        if (element.attributeNS(CAMUNDA, "formRef") != null) {
            activite.addListener(
                    ExecutionListener.EVENTNAME_START,
                    (ExecutionListener) execution -> sansDroits(() -> {
                        debuts.getObject().enregistrer(execution);
                        return null;
                    }),
                    0);
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity processus) {
        String debut =
                processus.getInitial() == null ? null : processus.getInitial().getId();
        formulaires
                .getObject()
                .eventuel(debut)
                .ifPresent(formulaire -> processus.setStartFormHandler(new ChampsDeclares(
                        processus.getStartFormHandler(), formulaire, () -> false, tache -> Map.of(), tache -> {})));
    }

    private void exigerQuIlLaTienne(TaskEntity tache) {
        tenues.getObject()
                .exigerLaSienne(
                        tache.getAssignee(), formulaires.getObject().auteur().orElse(null));
    }

    /** How far the work on its page has come, and what the form itself shows. */
    private Function<TaskEntity, Map<String, String>> vus(String element, Formulaire formulaire) {
        return tache -> formulaire instanceof VuALOuverture vu
                ? sansDroits(() -> vu.montrer(
                        formulaires.getObject().contexte(element, tache, new CodeDepartement(tache.getTenantId()))))
                : travail.getObject().concerne(element) ? travail.getObject().de(tache.getId()) : Map.of();
    }

    /** What our own code does for a person needs no right of his; the engine sees to it for delegates, not for this one. */
    private static <T> T sansDroits(Callable<T> geste) {
        return Context.getCommandContext().runWithoutAuthorization(geste);
    }
}
