package fr.labellisation.lecture.catalogue;

import fr.labellisation.socle.territoire.CodeDepartement;

/**
 * A démarche under way, or a label that a site holds, that goes by a version.
 *
 * @param code of the démarche, or of the label
 * @param nomDuSite the name of the site of a label; null for a démarche
 * @param sites how many sites a démarche has in its scope; 1 for a label
 */
public record Concerne(String code, CodeDepartement departement, String nomDuSite, int sites, int revision) {

    public boolean demarche() {
        return nomDuSite == null;
    }
}
