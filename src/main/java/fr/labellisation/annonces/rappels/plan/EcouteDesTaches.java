package fr.labellisation.annonces.rappels.plan;

/** Port: told of each task of each process, whatever its model says. */
public interface EcouteDesTaches {

    default void apparue(TacheAnnoncee tache) {}

    /** Somebody took it, gave it back, or got it. */
    default void confiee(TacheAnnoncee tache) {}

    /** It has another due date. */
    default void deplacee(TacheAnnoncee tache) {}

    /** It was completed, or its process went on without it. */
    default void achevee(TacheAnnoncee tache) {}
}
