package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;
import java.util.Optional;

/** Port: the sites that have results to give, because they are on their way to a label or hold one. */
public interface SitesQuiMesurent {

    /** Those of the whole country. */
    List<SiteQuiMesure> tous();

    /** Empty for a site that has none to give. */
    Optional<SiteQuiMesure> trouver(CodeSite site);
}
