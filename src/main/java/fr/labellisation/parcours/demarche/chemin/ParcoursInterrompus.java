package fr.labellisation.parcours.demarche.chemin;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;

/** Port: told when a démarche, or one of its sites, ends early, so that what was planned for it is cancelled. */
public interface ParcoursInterrompus {
    void interrompre(CodeDemarche demarche);

    /** The same for what was planned for one site alone. */
    void interrompre(Parcours parcours);
}
