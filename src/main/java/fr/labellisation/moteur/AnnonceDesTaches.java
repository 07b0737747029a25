package fr.labellisation.moteur;

import fr.labellisation.annonces.rappels.plan.EcouteDesTaches;
import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.annonces.retards.camunda.MarqueDeRetard;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.taches.camunda.InscriptionDesTaches;
import fr.labellisation.lecture.taches.camunda.ProcessusDeLaTache;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells what becomes of a task to those who remind of it, and has it written down. */
@Component
class AnnonceDesTaches {
    private final List<EcouteDesTaches> ecoutes;
    private final InscriptionDesTaches inscription;
    private final Formulaires formulaires;
    private final EntetesDeTaches entetes;
    private final MarqueDeRetard marque;
    private final JoursOuvres jours;

    AnnonceDesTaches(
            List<EcouteDesTaches> ecoutes,
            InscriptionDesTaches inscription,
            Formulaires formulaires,
            EntetesDeTaches entetes,
            MarqueDeRetard marque,
            JoursOuvres jours) {
        this.ecoutes = ecoutes;
        this.inscription = inscription;
        this.formulaires = formulaires;
        this.entetes = entetes;
        this.marque = marque;
        this.jours = jours;
    }

    void apparue(DelegateTask tache) {
        inscription.apparue(
                tache,
                ProcessusDeLaTache.parmi(processus((ExecutionEntity) tache.getExecution())),
                entetes.delai(tache));
        if (tache.getDueDate() != null) {
            TacheAnnoncee suivie = lire(tache);
            ecoutes.forEach(ecoute -> ecoute.apparue(suivie));
        }
    }

    void changee(DelegateTask tache) {
        Set<String> changements = ((TaskEntity) tache).getPropertyChanges().keySet();
        if (changements.contains(TaskEntity.DUE_DATE)) {
            inscription.deplacee(tache, entetes.delai(tache));
            deplacee(tache);
        } else if (changements.contains(TaskEntity.ASSIGNEE)) {
            inscription.confiee(tache);
        }
        if (changements.contains(TaskEntity.ASSIGNEE)) {
            List<String> groupes = groupes(tache);
            ecoutes.forEach(ecoute -> ecoute.confiee(tache.getId(), groupes, tache.getAssignee()));
        }
    }

    private void deplacee(DelegateTask tache) {
        marque.leverSiPlusEnRetard(tache);
        if (tache.getDueDate() == null) {
            plusRienARappeler(tache);
        } else {
            tache.setVariableLocal(EntetesDeTaches.ECHEANCE, entetes.echeance(tache));
            TacheAnnoncee suivie = lire(tache);
            ecoutes.forEach(ecoute -> ecoute.deplacee(suivie));
        }
    }

    /** Somebody did it. */
    void faite(DelegateTask tache) {
        inscription.faite(tache, formulaires.auteur().orElse(null));
        plusRienARappeler(tache);
    }

    /** Its path went on without it. */
    void retiree(DelegateTask tache) {
        inscription.retiree(tache);
        plusRienARappeler(tache);
    }

    /** A task without a due date is as one that is done. */
    private void plusRienARappeler(DelegateTask tache) {
        TacheAnnoncee suivie = lire(tache);
        ecoutes.forEach(ecoute -> ecoute.achevee(suivie));
    }

    /** From the inside out; a call is looked up only when it is asked for. */
    private static Stream<String> processus(ExecutionEntity execution) {
        return Stream.iterate(
                        execution,
                        Objects::nonNull,
                        dedans -> dedans.getProcessInstance().getSuperExecution())
                .map(dedans -> dedans.getProcessDefinition().getKey());
    }

    private TacheAnnoncee lire(DelegateTask tache) {
        CodeDepartement departement = CodeDepartement.ouNul(tache.getTenantId());
        return new TacheAnnoncee(
                tache.getId(),
                departement,
                CodeDemarche.ouNul((String) tache.getVariable(VariablesCommunes.DEMARCHE.nom())),
                site(tache),
                tache.getName() + " – " + tache.getVariable(EntetesDeTaches.SITE_NOM),
                groupes(tache),
                tache.getAssignee(),
                tache.getDueDate() == null
                        ? null
                        : tache.getDueDate().toInstant().atZone(jours.fuseau(departement)),
                Boolean.TRUE.equals(tache.getVariableLocal(TacheAnnoncee.SIGNALEE)));
    }

    private static List<String> groupes(DelegateTask tache) {
        return tache.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What serves all sites of a démarche carries « commun » instead of one. */
    private static CodeSite site(DelegateTask tache) {
        return tache.getVariable(VariablesCommunes.SITE.nom()) instanceof String code && CodeSite.reconnait(code)
                ? new CodeSite(code)
                : null;
    }
}
