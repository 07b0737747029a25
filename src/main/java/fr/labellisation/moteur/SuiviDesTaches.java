package fr.labellisation.moteur;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.rappels.EcouteDesTaches;
import fr.labellisation.rappels.TacheSuivie;
import fr.labellisation.retards.processus.MarqueDeRetard;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells what becomes of a task to those who remind of it. */
@Component
class SuiviDesTaches {
    private final List<EcouteDesTaches> ecoutes;
    private final MarqueDeRetard marque;
    private final JoursOuvres jours;

    SuiviDesTaches(List<EcouteDesTaches> ecoutes, MarqueDeRetard marque, JoursOuvres jours) {
        this.ecoutes = ecoutes;
        this.marque = marque;
        this.jours = jours;
    }

    void apparue(DelegateTask tache) {
        if (tache.getDueDate() != null) {
            TacheSuivie suivie = lire(tache);
            ecoutes.forEach(ecoute -> ecoute.apparue(suivie));
        }
    }

    void changee(DelegateTask tache) {
        Set<String> changements = ((TaskEntity) tache).getPropertyChanges().keySet();
        if (changements.contains(TaskEntity.DUE_DATE)) {
            deplacee(tache);
        }
        if (changements.contains(TaskEntity.ASSIGNEE)) {
            TacheSuivie suivie = lire(tache);
            ecoutes.forEach(ecoute -> ecoute.confiee(suivie));
        }
    }

    private void deplacee(DelegateTask tache) {
        marque.leverSiPlusEnRetard(tache);
        if (tache.getDueDate() == null) {
            achevee(tache);
        } else {
            TacheSuivie suivie = lire(tache);
            ecoutes.forEach(ecoute -> ecoute.deplacee(suivie));
        }
    }

    /** A task without a due date is as one that is done: nothing is left to remind of. */
    void achevee(DelegateTask tache) {
        TacheSuivie suivie = lire(tache);
        ecoutes.forEach(ecoute -> ecoute.achevee(suivie));
    }

    private TacheSuivie lire(DelegateTask tache) {
        String departement = tache.getTenantId();
        return new TacheSuivie(
                tache.getId(),
                departement,
                (String) tache.getVariable("demarche"),
                site(tache),
                tache.getName() + " – " + tache.getVariable(EntetesDeTaches.SITE_NOM),
                tache.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList(),
                tache.getAssignee(),
                tache.getDueDate() == null
                        ? null
                        : tache.getDueDate().toInstant().atZone(jours.fuseau(departement)),
                Boolean.TRUE.equals(tache.getVariableLocal(TacheSuivie.SIGNALEE)));
    }

    /** What serves all sites of a démarche carries « commun » instead of one. */
    private static String site(DelegateTask tache) {
        return tache.getVariable("site") instanceof String code && CodeSite.reconnait(code) ? code : null;
    }
}
