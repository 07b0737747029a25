package fr.labellisation.parcours.demarche;

/** Port: the open tasks of a référent qualité. */
public interface TachesDuReferent {
    /** Hands all of them over within the département. */
    void transmettre(String departement, String ancien, String nouveau);
}
