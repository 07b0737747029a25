package fr.labellisation.annonces.rappels.plan;

/** Port: told of each task of each process, whatever its model says. */
public interface EcouteDesTaches {

    default void apparue(TacheSuivie tache) {}

    /** Somebody took it, gave it back, or got it. */
    default void confiee(TacheSuivie tache) {}

    /** It has another due date. */
    default void deplacee(TacheSuivie tache) {}

    /** It was completed, or its process went on without it. */
    default void achevee(TacheSuivie tache) {}
}
