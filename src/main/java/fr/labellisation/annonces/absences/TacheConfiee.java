package fr.labellisation.annonces.absences;

/**
 * A task that reached a deputy.
 *
 * @param affectee whether it was assigned to the absent person; otherwise it is offered to his group
 */
public record TacheConfiee(long id, String tache, String personne, String suppleant, boolean affectee) {}
