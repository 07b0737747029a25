package fr.labellisation.moteur;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Follows every user task from its appearance to its end, so that no model can forget its reminders. */
@Component
class BranchementTaches extends AbstractBpmnParseListener {
    private final ObjectProvider<AnnonceDesTaches> annonce;

    BranchementTaches(ObjectProvider<AnnonceDesTaches> annonce) {
        this.annonce = annonce;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
        TaskDefinition tache = ((UserTaskActivityBehavior) activite.getActivityBehavior()).getTaskDefinition();
        tache.addTaskListener(
                TaskListener.EVENTNAME_CREATE, t -> annonce.getObject().apparue(t));
        tache.addTaskListener(
                TaskListener.EVENTNAME_UPDATE, t -> annonce.getObject().changee(t));
        tache.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, t -> annonce.getObject().faite(t));
        tache.addTaskListener(
                TaskListener.EVENTNAME_DELETE, t -> annonce.getObject().retiree(t));
    }
}
