package fr.labellisation.moteur;

import fr.labellisation.annonces.absences.TachesConfiees;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.EntreeJournal;
import fr.labellisation.socle.journal.Journal;
import fr.labellisation.socle.variables.VariablesCommunes;
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
        noter(contexte, execution, saisie, null);
    }

    /** A task was completed, by whom and in whose place. */
    void noter(Contexte contexte, DelegateTask tache, Saisie saisie) {
        noter(
                contexte,
                tache.getExecution(),
                saisie,
                contexte.auteur()
                        .flatMap(auteur -> confiees.pour(tache.getId(), auteur))
                        .orElse(null));
    }

    private void noter(Contexte contexte, DelegateExecution execution, Saisie saisie, String pour) {
        journal.noter(new EntreeJournal(
                contexte.maintenant().toOffsetDateTime(),
                contexte.auteur().orElse("labellisation"),
                pour,
                VariablesCommunes.DEPARTEMENT.eventuel(contexte).orElse(null),
                ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                execution.getProcessBusinessKey(),
                contexte.element(),
                saisie));
    }
}
