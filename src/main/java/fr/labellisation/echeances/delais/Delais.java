package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDepartement;

/** The delays in force, as {@link RegleDesDelais} finds them. */
public interface Delais {

    /**
     * The delay of a task, or of a named moment of the path, in a département; an unknown one is a fault of the table.
     *
     * @param version that the task, or the path, goes by
     * @param departement its official code
     */
    Delai pour(String tache, VersionSuivie version, CodeDepartement departement);
}
