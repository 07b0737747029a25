package fr.labellisation.suivi;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.demarche.CodeSite;
import fr.labellisation.echeances.HeureLocale;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.situation.EtatSite;
import fr.labellisation.situation.EvenementDate;
import fr.labellisation.situation.Evenements;
import fr.labellisation.situation.Nation;
import fr.labellisation.situation.RechercheSites;
import fr.labellisation.situation.SituationSite;
import fr.labellisation.situation.Situations;
import fr.labellisation.situation.TacheFaite;
import fr.labellisation.situation.TacheOuverte;
import fr.labellisation.situation.TachesDesSites;
import fr.labellisation.suivi.ReponsesApi.BilanJson;
import fr.labellisation.suivi.ReponsesApi.DepartementJson;
import fr.labellisation.suivi.ReponsesApi.EvenementJson;
import fr.labellisation.suivi.ReponsesApi.NationJson;
import fr.labellisation.suivi.ReponsesApi.SiteCompletJson;
import fr.labellisation.suivi.ReponsesApi.SiteJson;
import fr.labellisation.suivi.ReponsesApi.SitesJson;
import fr.labellisation.suivi.ReponsesApi.TacheFaiteJson;
import fr.labellisation.suivi.ReponsesApi.TacheJson;
import fr.labellisation.territoire.Departement;
import fr.labellisation.territoire.Territoire;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures of the pages for programs: same queries, same rights, read only. */
@ConditionalOnWebApplication
@RestController
@RequestMapping("/api/v1")
class ApiSuivi {
    private static final int PAR_PAGE_AU_PLUS = 1_000;
    private static final int JOURS_AU_PLUS = 1_100;

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final LectureNation lecture;
    private final Territoire territoire;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    ApiSuivi(
            Lecteurs lecteurs,
            Situations situations,
            TachesDesSites taches,
            Evenements evenements,
            LectureNation lecture,
            Territoire territoire,
            Annuaire annuaire,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.taches = taches;
        this.evenements = evenements;
        this.lecture = lecture;
        this.territoire = territoire;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    @Operation(summary = "Chiffres de la nation et de chaque département", description = "Réservé au ministère.")
    @GetMapping("/nation")
    NationJson nation(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        Nation nation = Nation.de(territoire.departements(), situations.parDepartement());
        return new NationJson(
                heure.aujourdhui(HeureLocale.NATION),
                nation.sites(),
                nation.labellises(),
                nation.enRetard(),
                nation.sites(EtatSite.BIENTOT_EXPIRE),
                nation.entierementLabellises(),
                situations.labellisesParReferentiel(),
                nation.departements().stream()
                        .map(bilan -> {
                            Map<String, Integer> parEtat = new TreeMap<>();
                            bilan.sites().forEach((etat, nombre) -> parEtat.put(etat.code(), nombre));
                            return new BilanJson(
                                    bilan.departement().code(),
                                    bilan.departement().nom(),
                                    bilan.nombre(),
                                    bilan.labellises(),
                                    bilan.enRetard(),
                                    parEtat);
                        })
                        .toList());
    }

    @Operation(
            summary = "Sites de la nation",
            description =
                    "Réservé au ministère. Mêmes filtres et mêmes tris que la page ; 1000 sites par réponse au plus.")
    @GetMapping("/sites")
    SitesJson sites(
            Principal qui,
            FiltreNation filtre,
            @RequestParam(defaultValue = "0") int debut,
            @RequestParam(defaultValue = "100") int nombre) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        if (debut < 0 || nombre < 1 || nombre > PAR_PAGE_AU_PLUS) {
            throw new SaisieRefusee(
                    "«\u00a0debut\u00a0» est attendu à partir de 0, «\u00a0nombre\u00a0» de 1 à %d.", PAR_PAGE_AU_PLUS);
        }
        RechercheSites recherche = lecture.lire(filtre).partie(debut, nombre);
        return new SitesJson(
                heure.aujourdhui(HeureLocale.NATION),
                situations.compter(recherche),
                debut,
                situations.rechercher(recherche).stream().map(SiteJson::de).toList());
    }

    @Operation(summary = "Sites d’un département et tâches en retard")
    @GetMapping("/departements/{code}")
    DepartementJson departement(Principal qui, @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        List<SituationSite> sites = situations.duDepartement(code);
        List<TacheOuverte> retards = taches.enRetardDuDepartement(code);
        Noms noms = Noms.de(annuaire, retards.stream().map(TacheOuverte::titulaire), sites);
        return new DepartementJson(
                code,
                territoire.departement(code).map(Departement::nom).orElse(code),
                heure.aujourdhui(code),
                sites.stream().map(SiteJson::de).toList(),
                retards.stream().map(tache -> TacheJson.de(tache, noms)).toList());
    }

    @Operation(summary = "Un site\u00a0: situation, tâches, dates, historique")
    @GetMapping("/sites/{code}")
    SiteCompletJson site(Principal qui, @PathVariable String code) {
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        String departement = new CodeSite(code).departement();
        SituationSite situation = situations
                .duSite(code, departement)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<TacheOuverte> ouvertes = taches.ouvertesDuSite(code);
        List<TacheFaite> faites = taches.faitesDuSite(code);
        Stream<String> personnes = Stream.of(
                        ouvertes.stream().map(TacheOuverte::titulaire),
                        faites.stream().map(TacheFaite::par),
                        faites.stream().map(TacheFaite::pour))
                .flatMap(logins -> logins);
        Noms noms = Noms.de(annuaire, personnes, List.of(situation));
        return new SiteCompletJson(
                heure.aujourdhui(departement),
                SiteJson.de(situation),
                ouvertes.stream().map(tache -> TacheJson.de(tache, noms)).toList(),
                evenements.duSite(code).stream().map(EvenementJson::de).toList(),
                faites.stream().map(tache -> TacheFaiteJson.de(tache, noms)).toList());
    }

    @Operation(
            summary = "Audits, comités, échéances entre deux jours",
            description = "Sans département\u00a0: toute la nation, réservée au ministère. Trois ans au plus.")
    @GetMapping("/evenements")
    List<EvenementJson> evenements(
            Principal qui,
            @RequestParam LocalDate du,
            @RequestParam LocalDate au,
            @RequestParam(required = false) String departement) {
        lecteurs.exiger(qui, departement == null ? Geste.LIRE_LA_NATION : Geste.LIRE_LE_CALENDRIER);
        if (departement != null) {
            lecteurs.exiger(qui, Geste.LIRE_LE_CALENDRIER, departement);
        }
        LectureCalendrier.periode(du, au, JOURS_AU_PLUS);
        List<EvenementDate> lus =
                departement == null ? evenements.deLaNation(du, au) : evenements.duDepartement(departement, du, au);
        return lus.stream().map(EvenementJson::de).toList();
    }
}
