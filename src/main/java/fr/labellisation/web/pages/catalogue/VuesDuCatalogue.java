package fr.labellisation.web.pages.catalogue;

import fr.labellisation.lecture.catalogue.UsagesDuCatalogue;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.Difference;
import fr.labellisation.referentiel.catalogue.Proposition;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.territoire.Territoire;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What both the catalogue and the preview of a publication show of a version. */
@ConditionalOnWebApplication
@Component
class VuesDuCatalogue {
    private final Referentiels referentiels;
    private final UsagesDuCatalogue usages;
    private final Territoire territoire;
    private final DelaisConnus delais;

    VuesDuCatalogue(Referentiels referentiels, UsagesDuCatalogue usages, Territoire territoire, DelaisConnus delais) {
        this.referentiels = referentiels;
        this.usages = usages;
        this.territoire = territoire;
        this.delais = delais;
    }

    VueVersion contenu(Referentiel version) {
        return VueVersion.de(version, delais);
    }

    ConcernesEnClair concernes(String version) {
        return ConcernesEnClair.de(usages.de(version), territoire);
    }

    List<Difference> differences(Proposition proposition) {
        return proposition.differences(delais);
    }

    /** With the revision before; none for the first one. */
    List<Difference> differences(Referentiel version) {
        return referentiels.revisions(version.id()).stream()
                .filter(une -> une.revision() < version.revision())
                .reduce((avant, apres) -> apres)
                .map(avant -> Difference.entre(avant, version, delais))
                .orElse(List.of());
    }
}
