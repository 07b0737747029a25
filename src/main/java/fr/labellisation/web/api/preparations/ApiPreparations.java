package fr.labellisation.web.api.preparations;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.preparation.PreparationDuSite;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.api.DescriptionDeLApi;
import fr.labellisation.web.api.SelonGeste;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What will be missing on the day of the audit, for programs: same rule and same rights as the page of the site, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiPreparations {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final PreparationsDesSites preparations;
    private final Annuaire annuaire;
    private final HeureLocale heure;
    private final AdressePublique adresse;

    ApiPreparations(
            Lecteurs lecteurs,
            Situations situations,
            PreparationsDesSites preparations,
            Annuaire annuaire,
            HeureLocale heure,
            AdressePublique adresse) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.preparations = preparations;
        this.annuaire = annuaire;
        this.heure = heure;
        this.adresse = adresse;
    }

    @Operation(
            summary = "Ce qui manquera à un site le jour de son audit",
            description = "Chaque manque avec la page où il se répare et qui s’en occupe, comme sur la page du site.")
    @ApiResponse(responseCode = "200", description = "La préparation du site.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}/preparation")
    PreparationJson preparation(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite site = new CodeSite(code);
        SituationSite situation = situations
                .duSite(site, site.departement())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<PreparationDuSite> sienne = preparations.duSite(situation);
        Noms noms = noms(sienne.stream().toList(), List.of(situation));
        return sienne.map(preparation -> PreparationJson.de(preparation, noms, adresse.url()))
                .orElseGet(() -> PreparationJson.aucune(code));
    }

    @Operation(
            summary = "Ce qui manquera aux sites d’un département le jour de leur audit",
            description = "La même chose pour tous ses sites dont un audit est à venir.")
    @ApiResponse(responseCode = "200", description = "La préparation des sites.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_DEPARTEMENT)
    @GetMapping("/departements/{code}/preparations")
    PreparationsJson preparations(
            Principal qui,
            @Parameter(description = "Code officiel du département.", example = "91") @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        CodeDepartement departement = new CodeDepartement(code);
        List<SituationSite> sites = situations.duDepartement(departement);
        Map<CodeSite, PreparationDuSite> siennes = preparations.des(sites);
        Noms noms = noms(siennes.values(), sites);
        return new PreparationsJson(
                heure.aujourdhui(departement),
                sites.stream()
                        .map(site -> siennes.get(site.code()))
                        .filter(Objects::nonNull)
                        .map(preparation -> PreparationJson.de(preparation, noms, adresse.url()))
                        .toList());
    }

    private Noms noms(Collection<PreparationDuSite> preparations, List<SituationSite> sites) {
        return Noms.de(
                annuaire,
                preparations.stream()
                        .flatMap(preparation -> preparation.manques().stream().map(ManqueSitue::titulaire)),
                sites);
    }
}
