package fr.labellisation.web.pages.calendrier;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;

/**
 * How places and versions are named in a calendar.
 *
 * @param plusieurs whether it shows several départements, so that each site is named with its own
 */
record NomsDuCalendrier(Territoire territoire, Referentiels referentiels, boolean plusieurs) {

    /** @param site name of the site; null for what serves all those of the département */
    String lieu(String site, CodeDepartement departement) {
        String nom = territoire.nom(departement);
        if (site == null) {
            return nom;
        }
        return plusieurs ? "%s (%s)".formatted(site, nom) : site;
    }

    String version(String id) {
        return referentiels.nom(id);
    }
}
