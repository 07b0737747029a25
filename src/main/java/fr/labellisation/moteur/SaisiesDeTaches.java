package fr.labellisation.moteur;

import fr.labellisation.moteur.valeurs.Valeurs;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champ.Genre;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.OffresDesTaches;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * A user task appears: what its form offers is kept with the task. It is completed: what was submitted is checked and
 * handed to its form; facts go on, the rest ends with the task.
 */
@Component
class SaisiesDeTaches implements OffresDesTaches {
    private final Formulaires formulaires;
    private final EntetesDeTaches entetes;
    private final Valeurs valeurs;
    private final JournalDesSaisies journal;
    private final TaskService taches;

    SaisiesDeTaches(
            Formulaires formulaires,
            EntetesDeTaches entetes,
            Valeurs valeurs,
            JournalDesSaisies journal,
            TaskService taches) {
        this.formulaires = formulaires;
        this.entetes = entetes;
        this.valeurs = valeurs;
        this.journal = journal;
        this.taches = taches;
    }

    void proposer(DelegateTask tache) {
        Formulaire formulaire = formulaires.de(tache.getTaskDefinitionKey());
        Contexte contexte =
                formulaires.contexte(tache.getTaskDefinitionKey(), tache, CodeDepartement.ouNul(tache.getTenantId()));
        masquerLesHomonymes(tache, formulaire);
        entetes.pour(tache, contexte).forEach(tache::setVariableLocal);
        offres(formulaire, contexte).forEach(tache::setVariableLocal);
    }

    /** Offers are kept with the task: they are put anew where what they rest on has changed since. */
    @Override
    public void renouveler(String id) {
        Task tache = taches.createTaskQuery().taskId(id).singleResult();
        if (tache != null) {
            String element = tache.getTaskDefinitionKey();
            Contexte contexte =
                    formulaires.contexte(element, taches.getVariables(id), CodeDepartement.ouNul(tache.getTenantId()));
            taches.setVariablesLocal(id, offres(formulaires.de(element), contexte));
        }
    }

    private Map<String, Object> offres(Formulaire formulaire, Contexte contexte) {
        Map<String, Object> offres = new HashMap<>();
        formulaire.proposer(contexte).forEach((nom, valeur) -> offres.put(nom, valeurs.versMoteur(valeur)));
        return offres;
    }

    /** A fact of the process with the name of a field would otherwise be read as if the person had submitted it. */
    private static void masquerLesHomonymes(DelegateTask tache, Formulaire formulaire) {
        for (Champ champ : formulaire.champs().tous()) {
            if (champ.genre() != Genre.LIGNES && champ.genre() != Genre.LISTE && tache.hasVariable(champ.cle())) {
                tache.setVariableLocal(champ.cle(), Variables.stringValue(null));
            }
        }
    }

    void enregistrer(DelegateTask tache) {
        Formulaire formulaire = formulaires.de(tache.getTaskDefinitionKey());
        DelegateExecution execution = tache.getExecution();
        Contexte contexte = formulaires.contexte(
                tache.getTaskDefinitionKey(), execution, CodeDepartement.ouNul(tache.getTenantId()));
        Saisie saisie = formulaires.lire(formulaire, tache, contexte, tache.getId());
        Map<String, Object> faits = formulaire.enregistrer(contexte, saisie);
        journal.noter(contexte, tache, saisie, faits);
        faits.forEach(execution::setVariable);
    }
}
