package fr.labellisation.moteur;

import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Saisie;
import fr.labellisation.journal.EntreeJournal;
import fr.labellisation.journal.Journal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Keeps who submitted what, when and at which step; written in the transaction of the step itself. */
@Component
class JournalDesSaisies {
    private final Journal journal;

    JournalDesSaisies(Journal journal) {
        this.journal = journal;
    }

    void noter(Contexte contexte, DelegateExecution execution, Saisie saisie) {
        journal.noter(new EntreeJournal(
                contexte.maintenant().toOffsetDateTime(),
                contexte.auteur().orElse("labellisation"),
                contexte.faitEventuel("departement").orElse(null),
                ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                execution.getProcessBusinessKey(),
                contexte.element(),
                saisie));
    }
}
