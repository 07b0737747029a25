package fr.labellisation.web.pages.travail;

import fr.labellisation.socle.formulaires.SaisieRefusee;

/** Completes a task from its page, as Tasklist would from its form. */
public interface AchevementDeTache {

    /**
     * Completes the task in the name of this person, with his rights only: who does not hold it yet takes it first.
     *
     * @throws SaisieRefusee with every reason, if the task cannot be completed as it stands;
     *     it stays open then, held by whoever held it
     */
    void terminer(String tache, String utilisateur);
}
