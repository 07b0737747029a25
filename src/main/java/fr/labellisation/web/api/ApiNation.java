package fr.labellisation.web.api;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.VerdictsDeLaNation;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.api.ReponsesApi.BilanJson;
import fr.labellisation.web.api.ReponsesApi.NationJson;
import fr.labellisation.web.api.ReponsesApi.SitesJson;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.nation.CompositionNation;
import fr.labellisation.web.pages.nation.FiltreNation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures and the sites of the country for programs: same queries and same rights as the page, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiNation {
    private static final int PAR_REPONSE_AU_PLUS = 1_000;

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final VerdictsTenus verdicts;
    private final CompositionNation lecture;
    private final Territoire territoire;

    ApiNation(
            Lecteurs lecteurs,
            Situations situations,
            VerdictsTenus verdicts,
            CompositionNation lecture,
            Territoire territoire) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.verdicts = verdicts;
        this.lecture = lecture;
        this.territoire = territoire;
    }

    @Operation(
            summary = "Chiffres de la nation et de chaque département",
            description = "Où en sont les sites de tout le pays, comptés, aujourd’hui.")
    @ApiResponse(responseCode = "200", description = "Les chiffres.", useReturnTypeSchema = true)
    @SelonGeste(Geste.LIRE_LA_NATION)
    @GetMapping("/nation")
    NationJson nation(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        verdicts.mettreAJour();
        Nation nation = Nation.de(territoire.departements(), situations.decomptes());
        VerdictsDeLaNation juges = new VerdictsDeLaNation(verdicts.decomptes());
        return new NationJson(
                situations.jourDeLaNation(),
                nation.sites(),
                nation.labellises(),
                nation.enRetard(),
                nation.sites(EtatSite.BIENTOT_EXPIRE),
                nation.entierementLabellises(),
                situations.labellisesParReferentiel(),
                parCode(juges::sites),
                nation.departements().stream()
                        .map(bilan -> {
                            Map<String, Integer> parEtat = new TreeMap<>();
                            bilan.sites().forEach((etat, nombre) -> parEtat.put(etat.code(), nombre));
                            return new BilanJson(
                                    bilan.departement().code().valeur(),
                                    bilan.departement().nom(),
                                    bilan.nombre(),
                                    bilan.labellises(),
                                    bilan.enRetard(),
                                    parEtat,
                                    juges.pire(bilan.departement().code()).code());
                        })
                        .toList());
    }

    private static Map<String, Integer> parCode(ToIntFunction<Verdict> nombres) {
        Map<String, Integer> parCode = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            parCode.put(verdict.code(), nombres.applyAsInt(verdict));
        }
        return parCode;
    }

    @Operation(
            summary = "Sites de la nation",
            description =
                    "Mêmes filtres et mêmes tris que la page de la nation. Une réponse porte 1000 sites au plus\u00a0; pour"
                            + " les suivants, «\u00a0debut\u00a0» dit combien en passer.")
    @ApiResponse(responseCode = "200", description = "Les sites demandés.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", ref = DescriptionDeLApi.DEMANDE_REFUSEE)
    @SelonGeste(Geste.LIRE_LA_NATION)
    @GetMapping("/sites")
    SitesJson sites(
            Principal qui,
            @ParameterObject FiltreNation filtre,
            @Parameter(description = "Combien de sites passer.") @RequestParam(defaultValue = "0") int debut,
            @Parameter(description = "Combien de sites lire\u00a0: de 1 à 1000.") @RequestParam(defaultValue = "100")
                    int nombre) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        if (debut < 0 || nombre < 1 || nombre > PAR_REPONSE_AU_PLUS) {
            throw new SaisieRefusee(
                    "«\u00a0debut\u00a0» est attendu à partir de 0, «\u00a0nombre\u00a0» de 1 à %d.",
                    PAR_REPONSE_AU_PLUS);
        }
        verdicts.mettreAJour();
        RechercheSites recherche = lecture.lire(filtre).partie(debut, nombre);
        List<SituationSite> trouves = situations.rechercher(recherche);
        Map<CodeSite, VerdictDuSite> juges =
                verdicts.des(trouves.stream().map(SituationSite::code).toList());
        return new SitesJson(
                situations.jourDeLaNation(),
                situations.compter(recherche),
                debut,
                trouves.stream()
                        .map(site -> SiteJson.de(site, juges.get(site.code())))
                        .toList());
    }
}
