package fr.labellisation.moteur;

import java.util.concurrent.Executors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
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

    private final ObjectProvider<SaisiesDeTaches> taches;
    private final ObjectProvider<SaisiesDeDebut> debuts;

    BranchementFormulaires(ObjectProvider<SaisiesDeTaches> taches, ObjectProvider<SaisiesDeDebut> debuts) {
        this.taches = taches;
        this.debuts = debuts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
        TaskDefinition tache = ((UserTaskActivityBehavior) activite.getActivityBehavior()).getTaskDefinition();
        tache.addTaskListener(
                TaskListener.EVENTNAME_CREATE,
                t -> auNomDeLApplication(() -> taches.getObject().proposer(t)));
        tache.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE,
                t -> auNomDeLApplication(() -> taches.getObject().enregistrer(t)));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl portee, ActivityImpl activite) {
        if (element.attributeNS(CAMUNDA, "formRef") != null) {
            activite.addListener(
                    ExecutionListener.EVENTNAME_START,
                    (ExecutionListener) e ->
                            auNomDeLApplication(() -> debuts.getObject().enregistrer(e)),
                    0);
        }
    }

    /**
     * Whoever may complete the task may have its effects: opening a département or naming a référent writes accounts, which no
     * project lead may do by himself. The engine does the same for delegates that a model names.
     */
    private static void auNomDeLApplication(Runnable effet) {
        Context.getCommandContext().runWithoutAuthorization(Executors.callable(effet));
    }
}
