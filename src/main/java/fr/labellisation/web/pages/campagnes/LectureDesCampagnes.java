package fr.labellisation.web.pages.campagnes;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.Campagne;
import fr.labellisation.lecture.campagnes.Campagnes;
import fr.labellisation.lecture.campagnes.SiteVise;
import fr.labellisation.lecture.campagnes.SitesVises;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads campaigns with the sites that they are about: as many queries for one as for several. */
@Component
public class LectureDesCampagnes {
    private final Campagnes campagnes;
    private final SitesVises sites;
    private final HeureLocale heure;

    LectureDesCampagnes(Campagnes campagnes, SitesVises sites, HeureLocale heure) {
        this.campagnes = campagnes;
        this.sites = sites;
        this.heure = heure;
    }

    /** Those that run first. */
    public List<BilanDeCampagne> toutes() {
        List<Campagne> lues = campagnes.toutes();
        List<SiteVise> reseau = lues.isEmpty() ? List.of() : sites.tous(versions(lues));
        return lues.stream()
                .map(campagne -> new BilanDeCampagne(campagne, campagne.jour(aujourdhui()), reseau))
                .toList();
    }

    /** Those that run and are about a site of the département, with its sites alone. */
    public List<BilanDeCampagne> du(CodeDepartement departement) {
        List<Campagne> lues = campagnes.toutes().stream()
                .filter(campagne -> !campagne.close())
                .toList();
        List<SiteVise> siens = lues.isEmpty() ? List.of() : sites.du(departement, versions(lues));
        return lues.stream()
                .map(campagne -> new BilanDeCampagne(campagne, aujourdhui(), siens))
                .filter(bilan -> !bilan.sites().isEmpty())
                .toList();
    }

    /** @throws ResponseStatusException 404 if there is none */
    public BilanDeCampagne exiger(String id) {
        Campagne campagne = campagne(id);
        return new BilanDeCampagne(
                campagne,
                campagne.jour(aujourdhui()),
                sites.tous(campagne.objectif().referentiels()));
    }

    /** @throws ResponseStatusException 404 if there is none */
    Campagne campagne(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return campagnes
                .trouver(Long.parseLong(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public LocalDate aujourdhui() {
        return heure.aujourdhui(HeureLocale.NATION);
    }

    private static List<String> versions(List<Campagne> campagnes) {
        return campagnes.stream()
                .flatMap(campagne -> campagne.objectif().referentiels().stream())
                .distinct()
                .toList();
    }
}
