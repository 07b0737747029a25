package fr.labellisation.parcours.services;

import fr.labellisation.socle.territoire.CodeSite;
import java.util.Locale;
import java.util.SortedSet;

/**
 * A service of a site. Source: DOMAINE.md §2, the scope of a module is a list of services.
 *
 * @param id 0 for one that is not written yet
 * @param effectif its agents, 0 to 9999
 * @param usagers whether it receives or serves users: the mandatory module covers it then
 * @param modules codes of the other modules that cover it
 * @param version grows with each change; a change of an older one is refused
 */
public record ServiceDuSite(
        long id, CodeSite site, String nom, int effectif, boolean usagers, SortedSet<String> modules, int version) {

    /** Two services of a site do not bear the same name, whatever the case. */
    boolean porteLeNomDe(ServiceDuSite autre) {
        return id != autre.id && nom.toLowerCase(Locale.FRENCH).equals(autre.nom.toLowerCase(Locale.FRENCH));
    }
}
