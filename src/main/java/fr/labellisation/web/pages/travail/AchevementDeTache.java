package fr.labellisation.web.pages.travail;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Map;

/** Completes a task from its page, as Tasklist would from its form. */
public interface AchevementDeTache {

    /**
     * Completes the task in the name of this person, with his rights only: who does not hold it yet takes it first.
     *
     * @param saisies what completing asks besides the rows, by key of the form's field
     * @throws SaisieRefusee with every reason, if the task cannot be completed as it stands;
     *     it stays open then, held by whoever held it
     */
    void terminer(String tache, String utilisateur, Map<String, String> saisies);
}
