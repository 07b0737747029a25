package fr.labellisation.lecture.indicateurs;

import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.indicateurs.attente.SiteQuiMesure;
import fr.labellisation.parcours.indicateurs.attente.SitesQuiMesurent;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds them by what is asked of them on their page: in their démarche, else by their label. */
@Component
class SitesEngagesAMesurer implements SitesQuiMesurent {
    private final Sites sites;
    private final Situations situations;
    private final LectureDesServices engagement;
    private final LectureDesIndicateurs indicateurs;

    SitesEngagesAMesurer(
            Sites sites, Situations situations, LectureDesServices engagement, LectureDesIndicateurs indicateurs) {
        this.sites = sites;
        this.situations = situations;
        this.engagement = engagement;
        this.indicateurs = indicateurs;
    }

    @Override
    public List<SiteQuiMesure> tous() {
        return sites.tous().stream()
                .map(Site::code)
                .map(CodeSite::departement)
                .distinct()
                .flatMap(departement -> situations.duDepartement(departement).stream())
                .flatMap(site -> lire(site).stream())
                .toList();
    }

    @Override
    public Optional<SiteQuiMesure> trouver(CodeSite site) {
        return situations.duSite(site, site.departement()).flatMap(this::lire);
    }

    private Optional<SiteQuiMesure> lire(SituationSite site) {
        return engagement.demarche(site).map(demarche -> lire(site, demarche));
    }

    private SiteQuiMesure lire(SituationSite site, Demarche demarche) {
        IndicateursDuSite siens = indicateurs.de(site);
        return new SiteQuiMesure(
                new Parcours(demarche.code(), site.code()),
                demarche.referentiel(),
                demarche.debut(),
                siens.suivis(),
                siens.mesures());
    }
}
