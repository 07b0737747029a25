package fr.labellisation.lecture.services;

import fr.labellisation.parcours.services.ServiceDuSite;
import fr.labellisation.referentiel.Module;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the scope of a site covers, module by module.
 *
 * @param services all those of the site, by name
 * @param retenus modules in scope, in the order of the référentiel
 * @param ouverts modules that are neither retained nor left out; services may be named already
 */
public record ServicesConcernes(List<ServiceDuSite> services, List<Module> retenus, List<Module> ouverts) {

    /**
     * A module and what it covers.
     *
     * @param aDecider whether it is in scope is not decided
     */
    public record ModuleCouvrant(Module module, boolean aDecider, List<ServiceDuSite> services) {

        /** Agents of these services. */
        public int agents() {
            return services.stream().mapToInt(ServiceDuSite::effectif).sum();
        }
    }

    public List<ModuleCouvrant> modules() {
        return Stream.concat(
                        retenus.stream().map(module -> couvrant(module, false)),
                        ouverts.stream().map(module -> couvrant(module, true)))
                .toList();
    }

    /** The modules for which services are named one by one: all but the mandatory ones. */
    public List<Module> auChoix() {
        return Stream.concat(retenus.stream(), ouverts.stream())
                .filter(module -> !module.obligatoire())
                .toList();
    }

    /** Agents of the whole site. */
    public int effectif() {
        return services.stream().mapToInt(ServiceDuSite::effectif).sum();
    }

    /** Agents whom a module in scope concerns, each counted once. */
    public int concernes() {
        return services.stream()
                .filter(service -> retenus.stream().anyMatch(module -> couvre(module, service)))
                .mapToInt(ServiceDuSite::effectif)
                .sum();
    }

    private ModuleCouvrant couvrant(Module module, boolean aDecider) {
        return new ModuleCouvrant(
                module,
                aDecider,
                services.stream().filter(service -> couvre(module, service)).toList());
    }

    /** A mandatory module covers all that receive or serve users. Source: DOMAINE.md §2. */
    private static boolean couvre(Module module, ServiceDuSite service) {
        return module.obligatoire() ? service.usagers() : service.modules().contains(module.code());
    }
}
