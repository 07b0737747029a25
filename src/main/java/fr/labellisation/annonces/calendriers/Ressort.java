package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;

/**
 * Where somebody acts.
 *
 * @param departements those that he sees
 * @param sites the only sites that are his; empty when whole départements are
 */
public record Ressort(List<String> departements, List<CodeSite> sites) {

    static Ressort du(CodeDepartement departement) {
        return new Ressort(List.of(departement.valeur()), List.of());
    }

    /** Whether what belongs to this site is his; null stands for all the sites of a département. */
    public boolean couvre(CodeSite site) {
        return site == null || sites.isEmpty() || sites.contains(site);
    }
}
