package fr.labellisation.web.api;

import fr.labellisation.lecture.services.ServicesConcernes;
import fr.labellisation.parcours.services.ServiceDuSite;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The services of a site and what its modules cover, as the API answers it. */
@Schema(
        name = "ServicesDuSite",
        description = "Les services d’un site et ce que couvre chaque module de son périmètre.")
record ServicesJson(
        @Schema(description = "Nombre d’agents du site.", example = "58")
        int effectif,

        @Schema(description = "Agents que le périmètre concerne, chacun compté une fois.", example = "45")
        int concernes,

        @Schema(description = "Les services, par nom.") List<ServiceJson> services,

        @Schema(description = "Les modules du périmètre, puis ceux qui sont à décider.")
        List<ModuleJson> modules) {

    @Schema(name = "Service", description = "Un service du site.")
    record ServiceJson(
            @Schema(description = "Son nom.", example = "Bureau des titres")
            String nom,

            @Schema(description = "Nombre de ses agents.", example = "12")
            int effectif,

            @Schema(description = "Reçoit ou sert des usagers.")
            boolean usagers) {}

    @Schema(name = "ModuleCouvrant", description = "Un module et les services qu’il couvre.")
    record ModuleJson(
            @Schema(description = "Code du module.", example = "M1")
            String module,

            @Schema(description = "Le module n’est ni retenu ni écarté.")
            boolean aDecider,

            @Schema(description = "Agents de ces services.", example = "45")
            int agents,

            @Schema(description = "Noms des services.") List<String> services) {}

    static ServicesJson de(ServicesConcernes concernes) {
        return new ServicesJson(
                concernes.effectif(),
                concernes.concernes(),
                concernes.services().stream()
                        .map(service -> new ServiceJson(service.nom(), service.effectif(), service.usagers()))
                        .toList(),
                concernes.modules().stream()
                        .map(couvrant -> new ModuleJson(
                                couvrant.module().code(),
                                couvrant.aDecider(),
                                couvrant.agents(),
                                couvrant.services().stream()
                                        .map(ServiceDuSite::nom)
                                        .toList()))
                        .toList());
    }
}
