package fr.labellisation.web.pages.catalogue;

import fr.labellisation.lecture.catalogue.Usage;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.web.lignes.EnClair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A version, as the list of them shows it.
 *
 * @param etat « en vigueur », « close depuis juin 2014, Qualipref 2.0 lui succède »
 * @param classe how its state is drawn
 * @param contenu « 8 modules, 21 engagements sur 36 »
 * @param usages « 12 démarches en cours, 43 labels en cours »
 */
record LigneDuCatalogue(
        String id, String nom, String etat, String classe, String contenu, String usages, String revision) {

    static LigneDuCatalogue de(Referentiel version, Referentiels referentiels, Usage usage, LocalDate le) {
        return new LigneDuCatalogue(
                version.id(),
                version.nomEtAnnee(),
                referentiels.etat(version, le),
                version.vie().enVigueur(le)
                        ? "etat-delivre"
                        : version.enVigueurDu().isAfter(le) ? "etat-en-preparation" : "",
                contenu(version),
                usages(usage),
                revision(version));
    }

    static String revision(Referentiel version) {
        return version.revision() == 0 ? "livrée avec l’application" : "révision " + version.revision();
    }

    static String usages(Usage usage) {
        List<String> parts = new ArrayList<>();
        if (usage.demarches() > 0) {
            parts.add(EnClair.nombre(usage.demarches(), "démarche en cours", "démarches en cours"));
        }
        if (usage.labels() > 0) {
            parts.add(EnClair.nombre(usage.labels(), "label en cours", "labels en cours"));
        }
        if (usage.passes() > 0) {
            parts.add(EnClair.nombre(usage.passes(), "passé", "passés"));
        }
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    private static String contenu(Referentiel version) {
        String parties = version.aDesModules()
                ? EnClair.nombre(version.modules().size(), "module", "modules")
                : EnClair.nombre(version.rubriques().size(), "rubrique", "rubriques");
        long connus = version.engagements().stream()
                .filter(engagement -> engagement.titre() != null)
                .count();
        Integer nombre = version.nombreEngagements();
        return "%s, %s%s"
                .formatted(
                        parties,
                        EnClair.nombre(connus, "engagement connu", "engagements connus"),
                        nombre == null ? "" : " sur " + nombre);
    }
}
