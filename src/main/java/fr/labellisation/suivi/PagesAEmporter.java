package fr.labellisation.suivi;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.echeances.HeureLocale;
import fr.labellisation.exports.Classeur;
import fr.labellisation.exports.Exports;
import fr.labellisation.exports.Feuille;
import fr.labellisation.exports.Format;
import fr.labellisation.exports.TropDeLignes;
import fr.labellisation.formulaires.SaisieRefusee;
import fr.labellisation.situation.Evenements;
import fr.labellisation.situation.RechercheSites;
import fr.labellisation.situation.SituationSite;
import fr.labellisation.situation.Situations;
import fr.labellisation.situation.TacheOuverte;
import fr.labellisation.situation.TachesDesSites;
import fr.labellisation.territoire.Departement;
import fr.labellisation.territoire.Territoire;
import java.security.Principal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages as files: sheets, text, paper. Who may read a page may take it away. */
@ConditionalOnWebApplication
@Controller
class PagesAEmporter {
    private static final String PARIS = "75";
    private static final int BIENTOT = 30;
    private static final int A_VENIR = 12;
    private static final int SITES_AU_PLUS = 100_000;

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final LectureNation lecture;
    private final FeuillesDeSuivi feuilles;
    private final Exports exports;
    private final Territoire territoire;
    private final HeureLocale heure;

    PagesAEmporter(
            Lecteurs lecteurs,
            Situations situations,
            TachesDesSites taches,
            Evenements evenements,
            LectureNation lecture,
            FeuillesDeSuivi feuilles,
            Exports exports,
            Territoire territoire,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.taches = taches;
        this.evenements = evenements;
        this.lecture = lecture;
        this.feuilles = feuilles;
        this.exports = exports;
        this.territoire = territoire;
        this.heure = heure;
    }

    @GetMapping("/suivi/departements/{code}/export.{extension}")
    ResponseEntity<byte[]> departement(Principal qui, @PathVariable String code, @PathVariable String extension) {
        Format format = format(extension);
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        List<SituationSite> sites = situations.duDepartement(code);
        return fichier(
                new Classeur(
                        "Sites et tâches",
                        nom(code),
                        heure.aujourdhui(code),
                        "departement-" + code,
                        List.of(
                                feuilles.sites(sites),
                                feuilles.taches(
                                        "Tâches à faire", taches.ouvertesDuDepartement(code), sites, fuseau(code)))),
                format);
    }

    /** What a steering committee looks at, on paper. */
    @GetMapping("/suivi/departements/{code}/tableau-de-bord.pdf")
    ResponseEntity<byte[]> tableauDeBord(Principal qui, @PathVariable String code) {
        lecteurs.exiger(qui, Geste.LIRE_LE_DEPARTEMENT, code);
        LocalDate jour = heure.aujourdhui(code);
        ZoneId fuseau = fuseau(code);
        List<SituationSite> sites = situations.duDepartement(code);
        List<TacheOuverte> ouvertes = taches.ouvertesDuDepartement(code);
        List<Feuille> tables = List.of(
                feuilles.sites(sites),
                feuilles.taches(
                        "Tâches en retard",
                        ouvertes.stream().filter(TacheOuverte::enRetard).toList(),
                        sites,
                        fuseau),
                feuilles.taches(
                        "À rendre dans les 30 jours",
                        ouvertes.stream()
                                .filter(tache -> !tache.enRetard() && tache.due() != null)
                                .filter(tache -> !tache.due()
                                        .atZoneSameInstant(fuseau)
                                        .toLocalDate()
                                        .isAfter(jour.plusDays(BIENTOT)))
                                .toList(),
                        sites,
                        fuseau),
                feuilles.evenements(
                        "Dates des douze prochains mois",
                        evenements.duDepartement(code, jour, jour.plusMonths(A_VENIR))));
        return fichier(
                new Classeur(
                        "Tableau de bord du comité de pilotage", nom(code), jour, "tableau-de-bord-" + code, tables),
                Format.PDF);
    }

    @GetMapping("/suivi/sites/{code}/export.{extension}")
    ResponseEntity<byte[]> site(Principal qui, @PathVariable String code, @PathVariable String extension) {
        Format format = format(extension);
        lecteurs.exigerSite(qui, Geste.LIRE_LE_SITE, code);
        String departement = new CodeSite(code).departement();
        SituationSite site = situations
                .duSite(code, departement)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ZoneId fuseau = fuseau(departement);
        List<SituationSite> seul = List.of(site);
        return fichier(
                new Classeur(
                        "Parcours du site",
                        site.nom(),
                        heure.aujourdhui(departement),
                        "site-" + code,
                        List.of(
                                feuilles.historique(taches.faitesDuSite(code), seul, fuseau),
                                feuilles.taches("Tâches à faire", taches.ouvertesDuSite(code), seul, fuseau),
                                feuilles.evenements("Dates", evenements.duSite(code)),
                                feuilles.sites(seul))),
                format);
    }

    @GetMapping("/suivi/nation/export.{extension}")
    ResponseEntity<byte[]> nation(Principal qui, @PathVariable String extension, @ModelAttribute FiltreNation filtre) {
        Format format = format(extension);
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        RechercheSites recherche = lecture.lire(filtre).partie(0, SITES_AU_PLUS);
        return fichier(
                new Classeur(
                        filtre.restreint() ? "Sites choisis" : "Tous les sites",
                        "La nation",
                        heure.aujourdhui(PARIS),
                        "nation",
                        List.of(feuilles.sites(situations.rechercher(recherche)))),
                format);
    }

    @GetMapping("/suivi/calendrier/export.{extension}")
    ResponseEntity<byte[]> calendrier(
            Principal qui, @PathVariable String extension, @ModelAttribute FiltreCalendrier demande) {
        Format format = format(extension);
        FiltreCalendrier filtre = demande.lisiblePar(qui, lecteurs);
        String departement = filtre.departement();
        LocalDate jour = heure.aujourdhui(departement.isEmpty() ? PARIS : departement);
        YearMonth mois = LectureCalendrier.mois(filtre.mois(), YearMonth.from(jour));
        var nature = LectureCalendrier.nature(filtre.nature());
        var lus = departement.isEmpty()
                ? evenements.deLaNation(mois.atDay(1), mois.atEndOfMonth())
                : evenements.duDepartement(departement, mois.atDay(1), mois.atEndOfMonth());
        return fichier(
                new Classeur(
                        "Calendrier " + mois,
                        departement.isEmpty() ? "La nation" : nom(departement),
                        jour,
                        "calendrier-" + mois,
                        List.of(feuilles.evenements(
                                "Dates",
                                lus.stream()
                                        .filter(evenement -> nature.isEmpty() || nature.get() == evenement.nature())
                                        .toList()))),
                format);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refus(SaisieRefusee refus, Model page) {
        page.addAttribute("raisons", refus.raisons());
        return "suivi/refus";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String tropLong(TropDeLignes refus, Model page) {
        page.addAttribute("raisons", List.of(refus.getMessage()));
        return "suivi/refus";
    }

    private static Format format(String extension) {
        return Format.deLExtension(extension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> fichier(Classeur classeur, Format format) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(classeur.nom(), format.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.ecrire(classeur, format));
    }

    private ZoneId fuseau(String departement) {
        return heure.maintenant(departement).getZone();
    }

    private String nom(String departement) {
        return territoire.departement(departement).map(Departement::nom).orElse(departement) + " (" + departement + ")";
    }
}
