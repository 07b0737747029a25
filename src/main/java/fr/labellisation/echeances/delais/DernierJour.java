package fr.labellisation.echeances.delais;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Port: the last day that a path can bear for a task. */
public interface DernierJour {

    /**
     * Empty where no date binds the path, or the task is no step of it.
     *
     * @param tache id of the task in its diagram
     * @param faits of its process
     * @param delais by which the path is counted back
     */
    Optional<Limite> de(String tache, Map<String, Object> faits, Delais delais);

    /**
     * A last day.
     *
     * @param jour a working day of the département
     * @param aTenir what is missed beyond it: « l’audit du 25 juin 2013 », « le label voulu pour le … »
     */
    record Limite(LocalDate jour, String aTenir) {

        /** Whether it counts rather than the delay; where it is past already when the task appears, nothing but the delay does. */
        boolean borne(LocalDate selonLeDelai, LocalDate apparition) {
            return jour.isBefore(selonLeDelai) && !jour.isBefore(apparition);
        }
    }
}
