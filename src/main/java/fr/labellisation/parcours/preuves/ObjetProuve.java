package fr.labellisation.parcours.preuves;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;

/**
 * Something that evidence shows.
 *
 * @param parcours business key of what it belongs to: that of a démarche, or of the way of one of its sites
 * @param cle names it there
 */
public record ObjetProuve(GenreDObjet genre, String parcours, String cle) {

    /**
     * What has an id.
     *
     * @param site null for what serves the whole démarche
     */
    public static ObjetProuve de(GenreDObjet genre, CodeDemarche demarche, CodeSite site, long id) {
        return new ObjetProuve(
                genre, site == null ? demarche.valeur() : new Parcours(demarche, site).cleMetier(), String.valueOf(id));
    }

    /** The démarche that it belongs to. */
    public CodeDemarche demarche() {
        return new CodeDemarche(parcours.split("/")[0]);
    }

    /** The site that it belongs to; null for what serves the whole démarche. */
    public CodeSite site() {
        int barre = parcours.indexOf('/');
        return barre < 0 ? null : new CodeSite(parcours.substring(barre + 1));
    }
}
