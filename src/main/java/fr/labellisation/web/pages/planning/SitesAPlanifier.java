package fr.labellisation.web.pages.planning;

import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sites of a département that a planning may be for: its own, or those of the national network before it sets out. */
@Component
class SitesAPlanifier {
    private final Sites sites;
    private final Territoire territoire;

    SitesAPlanifier(Sites sites, Territoire territoire) {
        this.sites = sites;
        this.territoire = territoire;
    }

    List<SitePlanifie> de(CodeDepartement departement) {
        List<Site> ouverts = sites.duDepartement(departement);
        return ouverts.isEmpty()
                ? territoire.sites(departement).stream()
                        .map(site -> new SitePlanifie(site.code(), site.nom()))
                        .toList()
                : ouverts.stream()
                        .map(site -> new SitePlanifie(site.code(), site.nom()))
                        .toList();
    }

    List<SitePlanifie> seul(CodeDepartement departement, CodeSite code) {
        return de(departement).stream().filter(site -> site.code().equals(code)).toList();
    }
}
