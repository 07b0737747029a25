package fr.labellisation.parcours.demarche.camunda;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** Ends a process before its time, so that the one that called it goes on. */
@Component
public class ArretDuProcessus {
    private final RuntimeService moteur;

    ArretDuProcessus(RuntimeService moteur) {
        this.moteur = moteur;
    }

    /**
     * Ends it, with all that it does.
     *
     * @param message what its diagram hears and ends by
     * @param finAncienne the end event to go to on a diagram of an earlier version, which does not hear the message
     */
    public void arreter(ProcessInstance instance, String message, Enum<?> finAncienne) {
        EventSubscription entend = moteur.createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventName(message)
                .singleResult();
        if (entend != null) {
            moteur.messageEventReceived(message, entend.getExecutionId());
        } else {
            mener(instance, finAncienne);
        }
    }

    /** Ends it by this end event of its diagram, with all that it does. */
    public void mener(ProcessInstance instance, Enum<?> fin) {
        ActivityInstance ouverte = moteur.getActivityInstance(instance.getId());
        ProcessInstanceModificationBuilder modification = moteur.createProcessInstanceModification(instance.getId());
        Stream.of(ouverte.getChildActivityInstances())
                .forEach(activite -> modification.cancelActivityInstance(activite.getId()));
        Arrays.stream(ouverte.getChildTransitionInstances())
                .forEach(attente -> modification.cancelTransitionInstance(attente.getId()));
        // Last: the process ends by reaching its end, which lets its caller go on.
        modification.startBeforeActivity(fin.name()).execute();
    }
}
