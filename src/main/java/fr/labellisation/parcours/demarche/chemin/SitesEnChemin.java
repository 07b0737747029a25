package fr.labellisation.parcours.demarche.chemin;

import fr.labellisation.socle.territoire.CodeDepartement;

/** Port: which démarche each site of a département follows at this moment. */
public interface SitesEnChemin {

    /** A site that has its outcome follows the démarche no longer, though the others of it still may. */
    UneDemarcheParSite du(CodeDepartement departement);
}
