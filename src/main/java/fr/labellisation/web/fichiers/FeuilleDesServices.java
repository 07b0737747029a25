package fr.labellisation.web.fichiers;

import fr.labellisation.lecture.services.ServicesConcernes;
import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.socle.exports.Feuille;
import java.util.List;
import java.util.stream.Collectors;

/** The services of a site, a row each, with the modules that cover them. */
final class FeuilleDesServices {

    private FeuilleDesServices() {}

    static Feuille de(ServicesConcernes concernes) {
        return new Feuille(
                "Services",
                List.of("Service", "Agents", "Reçoit ou sert des usagers", "Modules qui le concernent"),
                concernes.services().stream()
                        .map(service -> List.<Object>of(
                                service.nom(),
                                service.effectif(),
                                service.usagers() ? "oui" : "non",
                                modules(concernes, service)))
                        .toList());
    }

    private static String modules(ServicesConcernes concernes, ServiceDuSite service) {
        return concernes.modules().stream()
                .filter(couvrant -> couvrant.services().contains(service))
                .map(couvrant -> couvrant.module().code() + (couvrant.aDecider() ? " (à décider)" : ""))
                .collect(Collectors.joining(", "));
    }
}
