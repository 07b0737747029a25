package fr.labellisation.parcours.demarche.perimetre;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;

/** Port: asks for a decision on the modules that the scope of a site leaves open. */
public interface DemandesDeDecision {

    /** What is asked for is what is open at the site now: asked once, and no longer when all is decided. */
    void suivre(Parcours parcours);

    /** The démarche is over: nothing is asked for any more. */
    void cesser(CodeDemarche demarche);
}
