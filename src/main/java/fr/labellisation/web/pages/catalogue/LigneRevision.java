package fr.labellisation.web.pages.catalogue;

import fr.labellisation.lecture.catalogue.Usage;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.RevisionsPubliees.Publication;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.util.List;
import java.util.Map;

/**
 * A revision of a version.
 *
 * @param publiee « le 12 janvier 2026 par Alix Ferrand », or that it came with the application
 * @param motif empty where there is none
 * @param montree whether it is the one that the page shows
 */
record LigneRevision(int revision, String publiee, String motif, String usages, boolean montree) {

    static LigneRevision de(
            Referentiel une,
            Referentiel montree,
            List<Publication> publications,
            Map<Integer, Usage> usages,
            Noms noms,
            EnClair clair) {
        Publication publication = publications.stream()
                .filter(p -> p.revision() == une.revision())
                .findFirst()
                .orElse(null);
        return new LigneRevision(
                une.revision(),
                publication == null
                        ? "livrée avec l’application"
                        : "publiée le %s par %s"
                                .formatted(clair.date(publication.le()), noms.personne(publication.auteur())),
                publication == null ? "" : publication.motif(),
                LigneDuCatalogue.usages(usages.getOrDefault(une.revision(), Usage.aucun(une.id()))),
                une.revision() == montree.revision());
    }
}
