package fr.labellisation.echeances;

/** The delays in force; the one place that knows them is the decision table Delais. */
public interface Delais {

    /** The delay of a task, or of a named moment of the path; an unknown one is a fault of the table. */
    Delai pour(String tache, String referentiel);
}
