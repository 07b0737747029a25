package fr.labellisation.moteur;

import fr.labellisation.lecture.taches.BrouillonsDeDepart;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** A process is started by a form: what was submitted is checked and handed to it before the first step. */
@Component
class SaisiesDeDebut {
    /** A form answers with the business key of the process under this name. */
    static final String CLE_METIER = VariablesCommunes.CLE_METIER.nom();

    private final Formulaires formulaires;
    private final JournalDesSaisies journal;
    private final BrouillonsDeDepart brouillons;

    SaisiesDeDebut(Formulaires formulaires, JournalDesSaisies journal, BrouillonsDeDepart brouillons) {
        this.formulaires = formulaires;
        this.journal = journal;
        this.brouillons = brouillons;
    }

    void enregistrer(DelegateExecution execution) {
        Formulaire formulaire = formulaires.de(execution.getCurrentActivityId());
        Contexte contexte = formulaires.contexte(
                execution.getCurrentActivityId(), execution, CodeDepartement.ouNul(execution.getTenantId()));
        if (!formulaire.concerne(contexte)) {
            return;
        }
        Saisie saisie = formulaires.lire(formulaire, execution, contexte);
        formulaires.cles(formulaire).forEach(execution::removeVariable);
        Map<String, Object> faits = new HashMap<>(formulaire.enregistrer(contexte, saisie));
        if (faits.remove(CLE_METIER) instanceof String cle) {
            execution.setProcessBusinessKey(cle);
        }
        faits.forEach(execution::setVariable);
        journal.noter(contexte, execution, saisie);
        oublierLeBrouillon(execution);
    }

    private void oublierLeBrouillon(DelegateExecution execution) {
        String processus = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        formulaires.auteur().ifPresent(auteur -> brouillons.oublier(processus, auteur));
    }
}
