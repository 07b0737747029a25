package fr.labellisation.lecture.services;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.parcours.services.ServicesDesSites;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Joins the services of a site with what it commits to: in its démarche, else by its label. */
@Component
public class LectureDesServices {
    private final ServicesDesSites services;
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final Demarches demarches;
    private final Labels labels;
    private final Referentiels referentiels;
    private final HeureLocale heure;

    LectureDesServices(
            ServicesDesSites services,
            Perimetres perimetres,
            ModulesADecider aDecider,
            Demarches demarches,
            Labels labels,
            Referentiels referentiels,
            HeureLocale heure) {
        this.services = services;
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.demarches = demarches;
        this.labels = labels;
        this.referentiels = referentiels;
        this.heure = heure;
    }

    public ServicesConcernes de(SituationSite site) {
        List<ServiceDuSite> siens = services.duSite(site.code());
        return demarche(site)
                .map(demarche -> concernes(siens, demarche, new Parcours(demarche.code(), site.code())))
                .orElseGet(() -> new ServicesConcernes(siens, List.of(), List.of()));
    }

    /**
     * What the label that a site held on a day covered then.
     *
     * @param jour the services are those of its end
     */
    public ServicesConcernes au(CodeSite site, LocalDate jour) {
        List<ServiceDuSite> dAlors = services.duSiteAu(
                site,
                jour.plusDays(1)
                        .atStartOfDay(heure.maintenant(site.departement()).getZone())
                        .toOffsetDateTime());
        return tenu(site, jour)
                .map(label -> new ServicesConcernes(
                        dAlors,
                        label.version(referentiels)
                                .modulesAEvaluer(perimetres.modules(new Parcours(label.demarche(), site))),
                        List.of()))
                .orElseGet(() -> new ServicesConcernes(dAlors, List.of(), List.of()));
    }

    /** The label that a site held on a day; of two the one delivered last. */
    public Optional<Label> tenu(CodeSite site, LocalDate jour) {
        return labels.duSite(site).stream()
                .filter(label ->
                        !label.delivreLe().isAfter(jour) && !label.fin().isBefore(jour))
                .reduce((premier, dernier) -> dernier);
    }

    /** The labels that a site ever held, the oldest first. */
    public List<Label> labels(CodeSite site) {
        return labels.duSite(site);
    }

    private ServicesConcernes concernes(List<ServiceDuSite> siens, Demarche demarche, Parcours parcours) {
        Referentiel version = demarche.version(referentiels);
        SortedSet<String> retenus = perimetres.enVigueur(demarche.code()).get(parcours.site());
        return new ServicesConcernes(
                siens,
                retenus == null ? List.of() : version.modulesAEvaluer(retenus),
                ouverts(version, aDecider.ouverts(parcours)));
    }

    private static List<Module> ouverts(Referentiel version, Collection<String> codes) {
        return version.modules().stream()
                .filter(module -> codes.contains(module.code()))
                .toList();
    }

    /** The démarche that the site is measured by: the one under way, else that of the label in force. */
    public Optional<Demarche> demarche(SituationSite site) {
        if (site.demarche() != null) {
            return demarches.trouver(site.demarche().code());
        }
        return site.validite()
                .flatMap(valide -> labels.duSite(site.code()).stream()
                        .filter(label -> label.code().equals(site.label().code()))
                        .findFirst())
                .flatMap(label -> demarches.trouver(label.demarche()));
    }
}
