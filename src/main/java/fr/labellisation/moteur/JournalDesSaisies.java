package fr.labellisation.moteur;

import fr.labellisation.annonces.absences.TachesConfiees;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.EntreeJournal;
import fr.labellisation.socle.journal.Journal;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Keeps who submitted what, when and at which step; written in the transaction of the step itself. */
@Component
class JournalDesSaisies {
    private final Journal journal;
    private final TachesConfiees confiees;

    JournalDesSaisies(Journal journal, TachesConfiees confiees) {
        this.journal = journal;
        this.confiees = confiees;
    }

    /** A process was started. */
    void noter(Contexte contexte, DelegateExecution execution, Saisie saisie) {
        noter(contexte, execution, saisie, Map.of(), null);
    }

    /**
     * A task was completed, by whom and in whose place.
     *
     * @param faits what the process knows by it
     */
    void noter(Contexte contexte, DelegateTask tache, Saisie saisie, Map<String, Object> faits) {
        noter(
                contexte,
                tache.getExecution(),
                saisie,
                faits,
                contexte.auteur()
                        .flatMap(auteur -> confiees.pour(tache.getId(), auteur))
                        .orElse(null));
    }

    private void noter(
            Contexte contexte, DelegateExecution execution, Saisie saisie, Map<String, Object> faits, String pour) {
        journal.noter(new EntreeJournal(
                contexte.maintenant().toOffsetDateTime(),
                contexte.auteur().orElse("labellisation"),
                pour,
                VariablesCommunes.DEPARTEMENT.eventuel(contexte).orElse(null),
                ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                execution.getProcessBusinessKey(),
                contexte.element(),
                audit(contexte, faits),
                saisie));
    }

    /** The one that the form has just asked for, else the one that its process is about. */
    private static Long audit(Contexte contexte, Map<String, Object> faits) {
        return faits.get(VariablesCommunes.AUDIT.nom()) instanceof String demande
                ? Long.valueOf(demande)
                : VariablesCommunes.AUDIT.eventuel(contexte).orElse(null);
    }
}
