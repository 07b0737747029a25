package fr.labellisation.reglages.delais;

import java.util.Optional;

/** Port: what tasks are called in their diagrams. */
public interface NomsDesTaches {

    /**
     * A task as a person reads it.
     *
     * @param processus name of the process it belongs to
     */
    record Nom(String tache, String processus) {}

    /** Empty for what is no task of a diagram. */
    Optional<Nom> de(String tache);
}
