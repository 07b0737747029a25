package fr.labellisation.lecture.services;

import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.services.ServicesDesSites;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Joins the services of a site with what it commits to: in its démarche, else by its label. */
@Component
public class LectureDesServices {
    private final ServicesDesSites services;
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final Labels labels;
    private final Referentiels referentiels;

    LectureDesServices(
            ServicesDesSites services,
            Perimetres perimetres,
            ModulesADecider aDecider,
            Labels labels,
            Referentiels referentiels) {
        this.services = services;
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.labels = labels;
        this.referentiels = referentiels;
    }

    public ServicesConcernes de(SituationSite site) {
        Optional<Parcours> engage = demarche(site).map(demarche -> new Parcours(demarche, site.code()));
        Optional<Referentiel> version = (site.demarche() == null
                        ? site.referentiel()
                        : Optional.of(site.demarche().referentiel()))
                .flatMap(referentiels::parId);
        return new ServicesConcernes(
                services.duSite(site.code()),
                engage.filter(parcours ->
                                perimetres.enVigueur(parcours.demarche()).containsKey(parcours.site()))
                        .flatMap(parcours -> version.map(v -> v.modulesAEvaluer(perimetres.modules(parcours))))
                        .orElse(List.of()),
                engage.flatMap(parcours -> version.map(v -> ouverts(v, aDecider.ouverts(parcours))))
                        .orElse(List.of()));
    }

    private static List<Module> ouverts(Referentiel version, Collection<String> codes) {
        return version.modules().stream()
                .filter(module -> codes.contains(module.code()))
                .toList();
    }

    private Optional<CodeDemarche> demarche(SituationSite site) {
        if (site.demarche() != null) {
            return Optional.of(site.demarche().code());
        }
        return site.validite()
                .flatMap(valide -> labels.duSite(site.code()).stream()
                        .filter(label -> label.code().equals(site.label().code()))
                        .map(Label::demarche)
                        .findFirst());
    }
}
