package fr.labellisation.moteur;

import fr.labellisation.annonces.absences.camunda.AccueilDesTaches;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows every new task to the absences of the day, so that no model can forget them. */
@Component
class BranchementSuppleances extends AbstractBpmnParseListener {
    private final ObjectProvider<AccueilDesTaches> accueil;

    BranchementSuppleances(ObjectProvider<AccueilDesTaches> accueil) {
        this.accueil = accueil;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
        ((UserTaskActivityBehavior) activite.getActivityBehavior())
                .getTaskDefinition()
                .addTaskListener(
                        TaskListener.EVENTNAME_CREATE,
                        tache -> accueil.getObject().accueillir(tache));
    }
}
