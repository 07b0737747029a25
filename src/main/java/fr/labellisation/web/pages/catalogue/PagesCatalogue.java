package fr.labellisation.web.pages.catalogue;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.catalogue.Usage;
import fr.labellisation.lecture.catalogue.UsagesDuCatalogue;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.RevisionsPubliees;
import fr.labellisation.referentiel.RevisionsPubliees.Publication;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue to read: all versions, and one of them with its revisions. */
@ConditionalOnWebApplication
@Controller
class PagesCatalogue {
    private final Lecteurs lecteurs;
    private final Referentiels referentiels;
    private final RevisionsPubliees publiees;
    private final UsagesDuCatalogue usages;
    private final VuesDuCatalogue vues;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    PagesCatalogue(
            Lecteurs lecteurs,
            Referentiels referentiels,
            RevisionsPubliees publiees,
            UsagesDuCatalogue usages,
            VuesDuCatalogue vues,
            Annuaire annuaire,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.referentiels = referentiels;
        this.publiees = publiees;
        this.usages = usages;
        this.vues = vues;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    @GetMapping("/suivi/catalogue")
    String catalogue(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        page.addAttribute("fautes", List.of());
        page.addAttribute("total", 0);
        return preparer(qui, page);
    }

    /** What the list shows, whatever was handed in before. */
    String preparer(Principal qui, Model page) {
        LocalDate le = heure.aujourdhui(HeureLocale.NATION);
        Map<String, Usage> parVersion =
                usages.tous().stream().collect(Collectors.toMap(Usage::referentiel, Function.identity(), Usage::plus));
        page.addAttribute(
                "versions",
                referentiels.tous().stream()
                        .sorted(Comparator.comparing(Referentiel::enVigueurDu).reversed())
                        .map(version -> LigneDuCatalogue.de(
                                version,
                                referentiels,
                                parVersion.getOrDefault(version.id(), Usage.aucun(version.id())),
                                le))
                        .toList());
        page.addAttribute("tient", lecteurs.peut(qui, Geste.TENIR_LE_CATALOGUE));
        return "suivi/catalogue";
    }

    @GetMapping("/suivi/catalogue/versions/{id}")
    String version(
            Principal qui, @PathVariable String id, @RequestParam(defaultValue = "") String revision, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        Referentiel version = RevisionDemandee.parmi(referentiels, id, revision);
        List<Publication> publications = publiees.de(id);
        Noms noms = Noms.de(annuaire, publications.stream().map(Publication::auteur), List.of());
        ZonedDateTime maintenant = heure.maintenant(HeureLocale.NATION);
        EnClair clair = new EnClair(maintenant.getZone(), maintenant.toLocalDate());
        Map<Integer, Usage> parRevision = usages.tous().stream()
                .filter(usage -> usage.referentiel().equals(id))
                .collect(Collectors.toMap(Usage::revision, Function.identity()));
        page.addAttribute("version", version);
        page.addAttribute("etat", referentiels.etat(version, clair.aujourdhui()));
        page.addAttribute("numero", LigneDuCatalogue.revision(version));
        page.addAttribute("vue", vues.contenu(version));
        page.addAttribute(
                "revisions",
                referentiels.revisions(id).stream()
                        .map(une -> LigneRevision.de(une, version, publications, parRevision, noms, clair))
                        .toList());
        page.addAttribute("differences", vues.differences(version));
        if (lecteurs.peut(qui, Geste.TENIR_LE_CATALOGUE)) {
            page.addAttribute("concernes", vues.concernes(id));
        }
        return "suivi/catalogue-version";
    }

    /** One revision of a version that was asked for. */
    static final class RevisionDemandee {
        private RevisionDemandee() {}

        /** @throws ResponseStatusException 404 for one that is not there */
        static Referentiel parmi(Referentiels referentiels, String id, String revision) {
            return (revision.isEmpty()
                            ? referentiels.parId(id)
                            : referentiels.revisions(id).stream()
                                    .filter(une ->
                                            String.valueOf(une.revision()).equals(revision))
                                    .findFirst())
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }
}
