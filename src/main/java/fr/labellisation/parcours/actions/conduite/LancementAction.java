package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.socle.variables.Parcours;

/** Port: sets an action going on its own, beside whatever step decided it. */
public interface LancementAction {

    /**
     * Its path begins: who carries it out has it to do.
     *
     * @param referentiel id of the version that its démarche goes by
     */
    void lancer(Parcours parcours, String referentiel, long action);
}
