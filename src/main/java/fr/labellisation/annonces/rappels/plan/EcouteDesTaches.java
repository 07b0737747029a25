package fr.labellisation.annonces.rappels.plan;

import java.util.List;

/** Port: told of each task of each process, whatever its model says. */
public interface EcouteDesTaches {

    default void apparue(TacheAnnoncee tache) {}

    /**
     * Somebody took it, gave it back, or got it.
     *
     * @param groupes who may hold it
     * @param titulaire login of who holds it; null while it is its group's
     */
    default void confiee(String tache, List<String> groupes, String titulaire) {}

    /** It has another due date. */
    default void deplacee(TacheAnnoncee tache) {}

    /** It was completed, or its process went on without it. */
    default void achevee(TacheAnnoncee tache) {}
}
