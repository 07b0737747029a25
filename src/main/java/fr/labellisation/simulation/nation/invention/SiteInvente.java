package fr.labellisation.simulation.nation.invention;

import fr.labellisation.socle.territoire.SiteConnu;
import java.util.List;

/**
 * A real site on an invented path.
 *
 * @param modules its scope
 */
record SiteInvente(SiteConnu site, StadeInvente etape, List<String> modules) {
    String code() {
        return site.code().valeur();
    }
}
