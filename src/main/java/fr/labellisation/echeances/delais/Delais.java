package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDepartement;

/** The delays in force: those of the decision table Delais, unless the département or the ministry changed them. */
public interface Delais {

    /**
     * The delay of a task, or of a named moment of the path, in a département; an unknown one is a fault of the table.
     *
     * @param departement its official code
     */
    Delai pour(String tache, String referentiel, CodeDepartement departement);
}
