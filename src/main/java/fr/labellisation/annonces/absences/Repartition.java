package fr.labellisation.annonces.absences;

import fr.labellisation.socle.territoire.CodeDepartement;

/**
 * Port: brings the open tasks of a département to the hands that the absences of the day ask for. It looks at what is
 * rather than at what has just changed: run twice, it finds nothing more to do.
 */
public interface Repartition {
    void actualiser(CodeDepartement departement);
}
