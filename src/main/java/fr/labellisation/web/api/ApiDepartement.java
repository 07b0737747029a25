package fr.labellisation.web.api;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.api.ReponsesApi.DepartementJson;
import fr.labellisation.web.api.ReponsesApi.SiteCompletJson;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Noms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A département and a site for programs: same queries and same rights as the pages, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiDepartement {
    private final Lecteurs lecteurs;
    private final Situations situations;
    private final Verdicts verdicts;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final Territoire territoire;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    ApiDepartement(
            Lecteurs lecteurs,
            Situations situations,
            Verdicts verdicts,
            TachesDesSites taches,
            Evenements evenements,
            Territoire territoire,
            Annuaire annuaire,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.verdicts = verdicts;
        this.taches = taches;
        this.evenements = evenements;
        this.territoire = territoire;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    @Operation(
            summary = "Sites d’un département et tâches en retard",
            description = "Ce que montre la page du département, aujourd’hui.")
    @ApiResponse(responseCode = "200", description = "Le département.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_DEPARTEMENT)
    @GetMapping("/departements/{code}")
    DepartementJson departement(
            Principal qui,
            @Parameter(description = "Code officiel du département.", example = "91") @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        List<SituationSite> sites = situations.duDepartement(new CodeDepartement(code));
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(sites);
        List<TacheOuverte> retards = taches.enRetardDuDepartement(new CodeDepartement(code));
        Noms noms = Noms.de(annuaire, retards.stream().map(TacheOuverte::titulaire), sites);
        return new DepartementJson(
                code,
                territoire.nom(new CodeDepartement(code)),
                heure.aujourdhui(new CodeDepartement(code)),
                sites.stream()
                        .map(site -> SiteJson.de(site, juges.get(site.code())))
                        .toList(),
                retards.stream().map(tache -> TacheJson.de(tache, noms)).toList());
    }

    @Operation(
            summary = "Un site\u00a0: situation, tâches, dates, historique",
            description = "Ce que montre la page du site, aujourd’hui.")
    @ApiResponse(responseCode = "200", description = "Le site.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = DescriptionDeLApi.INTROUVABLE)
    @SelonGeste(Geste.LIRE_LE_SITE)
    @GetMapping("/sites/{code}")
    SiteCompletJson site(
            Principal qui,
            @Parameter(
                            description = "Code du site, celui de l’adresse de sa page et des autres réponses.",
                            example = "91-etampes")
                    @PathVariable
                    String code) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        CodeDepartement departement = new CodeSite(code).departement();
        SituationSite situation = situations
                .duSite(new CodeSite(code), departement)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<TacheOuverte> ouvertes = taches.ouvertesDuSite(new CodeSite(code));
        List<TacheFaite> faites = taches.faitesDuSite(new CodeSite(code));
        Stream<String> personnes = Stream.of(
                        ouvertes.stream().map(TacheOuverte::titulaire),
                        faites.stream().map(TacheFaite::par),
                        faites.stream().map(TacheFaite::pour))
                .flatMap(logins -> logins);
        Noms noms = Noms.de(annuaire, personnes, List.of(situation));
        return new SiteCompletJson(
                heure.aujourdhui(departement),
                SiteJson.de(situation, verdicts.de(List.of(situation)).get(situation.code())),
                ouvertes.stream().map(tache -> TacheJson.de(tache, noms)).toList(),
                evenements.duSite(new CodeSite(code)).stream()
                        .map(EvenementJson::de)
                        .toList(),
                faites.stream().map(tache -> TacheFaiteJson.de(tache, noms)).toList());
    }
}
