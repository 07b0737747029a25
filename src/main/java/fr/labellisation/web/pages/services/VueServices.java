package fr.labellisation.web.pages.services;

import fr.labellisation.lecture.services.ServicesConcernes;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.referentiel.Module;
import fr.labellisation.web.lignes.EnClair;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The services of a site as their page shows them.
 *
 * @param modules what each module covers
 * @param auChoix modules that a service may be put under
 * @param jours days of the labels of the site, on which its services can be read as they were
 * @param au « Au 27 juin 2013, sous le label Qualipref » where the services of an earlier day are shown; else empty
 * @param total « 4 services, 58 agents, dont 45 concernés par le périmètre. »
 */
record VueServices(
        String site,
        String nom,
        String departement,
        String nomDepartement,
        List<LigneService> services,
        List<LigneModule> modules,
        List<Module> auChoix,
        List<JourDeLabel> jours,
        String au,
        String total) {

    /** « Qualipref 2012, 27 juin 2013 »; the day as an address takes it. */
    record JourDeLabel(String titre, LocalDate jour) {}

    /** A service; the version is the one that a change goes out from. */
    record LigneService(long id, int version, String nom, int effectif, String usagers, String modules) {}

    /** « M1 – Accueil général » and « 3 services, 45 agents : État civil, Titres ». */
    record LigneModule(String titre, String services) {}

    static VueServices de(
            SituationSite site, String departement, ServicesConcernes concernes, List<JourDeLabel> jours, String au) {
        return new VueServices(
                site.code().valeur(),
                site.nom(),
                site.departement().valeur(),
                departement,
                concernes.services().stream().map(VueServices::ligne).toList(),
                modules(concernes),
                concernes.auChoix(),
                jours,
                au,
                total(concernes));
    }

    /** What each module covers, also for the page of the site. */
    static List<LigneModule> modules(ServicesConcernes concernes) {
        return concernes.modules().stream()
                .map(couvrant -> new LigneModule(
                        couvrant.module().libelle() + (couvrant.aDecider() ? " (à décider)" : ""), enClair(couvrant)))
                .toList();
    }

    private static String enClair(ServicesConcernes.ModuleCouvrant couvrant) {
        if (couvrant.services().isEmpty()) {
            return "aucun service indiqué";
        }
        return "%s, %s\u00a0: %s"
                .formatted(
                        EnClair.nombre(couvrant.services().size(), "service", "services"),
                        EnClair.nombre(couvrant.agents(), "agent", "agents"),
                        couvrant.services().stream().map(ServiceDuSite::nom).collect(Collectors.joining(", ")));
    }

    private static String total(ServicesConcernes concernes) {
        return "%s, %s, dont %s par le périmètre."
                .formatted(
                        EnClair.nombre(concernes.services().size(), "service", "services"),
                        EnClair.nombre(concernes.effectif(), "agent", "agents"),
                        EnClair.nombre(concernes.concernes(), "concerné", "concernés"));
    }

    private static LigneService ligne(ServiceDuSite service) {
        return new LigneService(
                service.id(),
                service.version(),
                service.nom(),
                service.effectif(),
                service.usagers() ? "oui" : "non",
                String.join(", ", service.modules()));
    }
}
