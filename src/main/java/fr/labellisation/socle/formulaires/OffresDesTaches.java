package fr.labellisation.socle.formulaires;

/** What the forms of open tasks offer; done by what runs them. */
public interface OffresDesTaches {

    /** Computes again what the form of an open task offers; nothing happens if it is not open any more. */
    void renouveler(String tache);
}
