package fr.labellisation.web.pages.services;

import fr.labellisation.parcours.services.ServiceDuSite;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the form of a service holds, as it was typed.
 *
 * @param id 0 for a new service
 * @param version the one that was read; a change of an older one is refused
 * @param modules codes
 */
public record SaisieDeService(
        Long id, Integer version, String nom, String effectif, String usagers, List<String> modules) {

    public SaisieDeService {
        id = Objects.requireNonNullElse(id, 0L);
        version = Objects.requireNonNullElse(version, 0);
        modules = modules == null ? List.of() : List.copyOf(modules);
    }

    static SaisieDeService nouvelle() {
        return new SaisieDeService(0L, 0, "", "", "true", List.of());
    }

    static SaisieDeService de(ServiceDuSite service) {
        return new SaisieDeService(
                service.id(),
                service.version(),
                service.nom(),
                String.valueOf(service.effectif()),
                String.valueOf(service.usagers()),
                List.copyOf(service.modules()));
    }

    /** The same on the version that is written now, so that it may be sent again. */
    SaisieDeService surLaVersion(int actuelle) {
        return new SaisieDeService(id, actuelle, nom, effectif, usagers, modules);
    }

    public boolean nouveau() {
        return id == 0;
    }

    public boolean coche(String module) {
        return modules.contains(module);
    }

    Map<String, Object> valeurs() {
        return Map.of(
                "nom",
                Objects.requireNonNullElse(nom, ""),
                "effectif",
                Objects.requireNonNullElse(effectif, ""),
                "usagers",
                "true".equals(usagers) ? "true" : "false",
                "modules",
                modules);
    }
}
