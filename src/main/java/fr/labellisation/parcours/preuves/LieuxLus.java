package fr.labellisation.parcours.preuves;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/**
 * What somebody reads of a département.
 *
 * @param sites codes of those that he reads
 * @param demarches whether he reads too what serves all the sites of a démarche
 */
public record LieuxLus(CodeDepartement departement, List<String> sites, boolean demarches) {

    public LieuxLus {
        sites = List.copyOf(sites);
    }

    /** Whether he reads what this thing belongs to. */
    public boolean comprend(ObjetProuve objet) {
        return departement.equals(objet.demarche().departement())
                && (objet.site() == null
                        ? demarches
                        : sites.contains(objet.site().valeur()));
    }
}
