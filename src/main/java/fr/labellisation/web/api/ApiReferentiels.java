package fr.labellisation.web.api;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.catalogue.Usage;
import fr.labellisation.lecture.catalogue.UsagesDuCatalogue;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.web.lecteurs.Lecteurs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue for programs: same queries and same rights as the pages, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiReferentiels {
    private final Lecteurs lecteurs;
    private final Referentiels referentiels;
    private final UsagesDuCatalogue usages;
    private final HeureLocale heure;

    ApiReferentiels(Lecteurs lecteurs, Referentiels referentiels, UsagesDuCatalogue usages, HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.referentiels = referentiels;
        this.usages = usages;
        this.heure = heure;
    }

    @Operation(
            summary = "Versions des référentiels",
            description = "Toutes les versions, de la plus ancienne à la plus récente, avec leur usage.")
    @ApiResponse(responseCode = "200", description = "Les versions.", useReturnTypeSchema = true)
    @SelonGeste(Geste.LIRE_LE_CATALOGUE)
    @GetMapping("/referentiels")
    List<ReferentielJson> referentiels(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        Map<String, Usage> parVersion = parVersion();
        return referentiels.tous().stream()
                .map(version -> resume(version, parVersion))
                .toList();
    }

    @Operation(
            summary = "Une version d’un référentiel",
            description = "Ses réglages, ses modules ou rubriques, ses engagements, leurs indicateurs et leurs preuves,"
                    + " ses délais.")
    @ApiResponse(responseCode = "200", description = "La version.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_CATALOGUE)
    @GetMapping("/referentiels/{id}")
    ReferentielCompletJson referentiel(
            Principal qui,
            @Parameter(description = "Identifiant de la version.", example = "qual-e-pref-2018") @PathVariable
                    String id) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        Referentiel version =
                referentiels.parId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ReferentielCompletJson.de(version, resume(version, parVersion()));
    }

    private Map<String, Usage> parVersion() {
        return usages.tous().stream().collect(Collectors.toMap(Usage::referentiel, Function.identity(), Usage::plus));
    }

    private ReferentielJson resume(Referentiel version, Map<String, Usage> parVersion) {
        return ReferentielJson.de(
                version,
                parVersion.getOrDefault(version.id(), Usage.aucun(version.id())),
                heure.aujourdhui(HeureLocale.NATION));
    }
}
