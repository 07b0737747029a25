package fr.labellisation.annonces.absences.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.absences.TacheConfiee;
import fr.labellisation.annonces.absences.TachesConfiees;
import fr.labellisation.annonces.absences.VariablesAbsences;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** A task appears while somebody who could do it is away: it reaches his deputy too. */
@Component
public class AccueilDesTaches {
    private final Suppleances suppleances;
    private final TachesConfiees confiees;
    private final Annuaire annuaire;
    private final NoteDeSuppleance note;
    private final HeureLocale heure;

    AccueilDesTaches(
            Suppleances suppleances,
            TachesConfiees confiees,
            Annuaire annuaire,
            NoteDeSuppleance note,
            HeureLocale heure) {
        this.suppleances = suppleances;
        this.confiees = confiees;
        this.annuaire = annuaire;
        this.note = note;
        this.heure = heure;
    }

    /** Called once for each new task; asks one question where nobody of the département is away. */
    public void accueillir(DelegateTask tache) {
        if (TachesDuDepartement.deLAbsence(tache.getTaskDefinitionKey())) {
            return;
        }
        Map<String, String> enVigueur = suppleances.duDepartement(
                CodeDepartement.ouNul(tache.getTenantId()),
                heure.aujourdhui(CodeDepartement.ouNul(tache.getTenantId())));
        if (!enVigueur.isEmpty()) {
            confier(tache, concernes(tache, enVigueur));
        }
    }

    /** The absent persons who would do this task, with their deputies. */
    private Map<String, String> concernes(DelegateTask tache, Map<String, String> enVigueur) {
        Map<String, String> concernes = new TreeMap<>(enVigueur);
        if (tache.getAssignee() != null) {
            concernes.keySet().retainAll(Set.of(tache.getAssignee()));
            concernes.replaceAll((absent, suppleant) -> SuppleantNomme.present(nomme(tache), absent, enVigueur));
        } else {
            Set<String> membres = tache.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(groupe -> groupe != null)
                    .flatMap(groupe -> annuaire.titulaires(groupe).stream())
                    .map(Personne::id)
                    .collect(Collectors.toSet());
            concernes.keySet().retainAll(membres);
            concernes.values().removeAll(membres);
        }
        return concernes;
    }

    private static String nomme(DelegateTask tache) {
        return (String) tache.getVariable(VariablesAbsences.SUPPLEANT_NOMME.nom());
    }

    private void confier(DelegateTask tache, Map<String, String> concernes) {
        if (concernes.isEmpty()) {
            return;
        }
        boolean affectee = tache.getAssignee() != null;
        concernes.forEach((absent, suppleant) -> confiees.noter(
                new TacheConfiee(0, tache.getId(), absent, suppleant, affectee),
                CodeDepartement.ouNul(tache.getTenantId()),
                heure.maintenant(CodeDepartement.ouNul(tache.getTenantId())).toOffsetDateTime()));
        new TreeSet<>(concernes.values()).forEach(tache::addCandidateUser);
        if (affectee) {
            tache.setAssignee(concernes.get(tache.getAssignee()));
        }
        tache.setVariableLocal(NoteDeSuppleance.VARIABLE, note.de(concernes.keySet()));
    }
}
