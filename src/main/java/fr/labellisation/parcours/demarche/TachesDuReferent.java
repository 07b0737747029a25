package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDepartement;

/** Port: the open tasks of a référent qualité. */
public interface TachesDuReferent {
    /** Hands all of them over within the département. */
    void transmettre(CodeDepartement departement, String ancien, String nouveau);
}
