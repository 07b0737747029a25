package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;

/** Port: told when a démarche is given up, so that what was planned for it is cancelled. */
public interface ParcoursInterrompus {
    void interrompre(CodeDemarche demarche);
}
