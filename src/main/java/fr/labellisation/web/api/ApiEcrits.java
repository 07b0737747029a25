package fr.labellisation.web.api;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Ecrits;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.FiltreEcrits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was written for a site, for programs: same query and same rights as its page, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiEcrits {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final Ecrits ecrits;
    private final Annuaire annuaire;

    ApiEcrits(Lecteurs lecteurs, Situations situations, Ecrits ecrits, Annuaire annuaire) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.ecrits = ecrits;
        this.annuaire = annuaire;
    }

    @Operation(
            summary = "Ce qui a été écrit pour un site",
            description =
                    "Comptes rendus, plans, décisions, réponses, motifs, bilans, évaluations, avec qui et quand, le"
                            + " dernier d’abord.")
    @ApiResponse(responseCode = "200", description = "Les textes.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}/ecrits")
    List<EcritJson> ecrits(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code,
            @Parameter(
                            description = "Étape du parcours. «\u00a0" + FiltreEcrits.A_COTE
                                    + "\u00a0» pour ce qui va à côté des étapes. Sans elle, tout.")
                    @RequestParam(defaultValue = "")
                    String etape) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeSite site = new CodeSite(code);
        if (situations.duSite(site, site.departement()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Ecrit> demandes = new FiltreEcrits(etape).parmi(ecrits.duSite(site));
        Noms noms = Noms.de(
                annuaire, demandes.stream().flatMap(ecrit -> Stream.of(ecrit.auteur(), ecrit.pour())), List.of());
        return demandes.stream().map(ecrit -> EcritJson.de(ecrit, noms)).toList();
    }
}
