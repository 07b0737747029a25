package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An open non-conformity, as its département lists it by theme.
 *
 * @param theme « Sans thème » where none is known
 * @param leverLe day by which it is to be lifted, or its action to be done; empty where nothing announces it
 * @param combien how late it is, or in how many days it is
 */
record LigneNonConformite(
        String theme,
        SituationSite site,
        boolean majeure,
        String texte,
        String leverLe,
        String combien,
        boolean enRetard) {
    private static final String SANS_THEME = "Sans thème";

    /** By theme, the major ones first within each. */
    static List<LigneNonConformite> de(List<NonConformite> trouvees, List<SituationSite> sites, EnClair clair) {
        Map<String, SituationSite> parCode =
                sites.stream().collect(Collectors.toMap(site -> site.code().valeur(), Function.identity()));
        return trouvees.stream()
                .map(nc -> ligne(nc, parCode.get(nc.site().valeur()), clair))
                .sorted(Comparator.comparing(LigneNonConformite::theme))
                .toList();
    }

    private static LigneNonConformite ligne(NonConformite nc, SituationSite site, EnClair clair) {
        LocalDate jour = nc.leverLe() == null ? nc.pourLe() : nc.leverLe();
        boolean enRetard = jour != null && jour.isBefore(clair.aujourdhui());
        return new LigneNonConformite(
                nc.theme().isEmpty() ? SANS_THEME : nc.theme(),
                site,
                nc.majeure(),
                (nc.engagement().isEmpty() ? "" : nc.engagement() + "\u00a0: ") + nc.texte(),
                jour == null ? "" : DateFrancaise.de(jour),
                jour == null
                        ? ""
                        : enRetard ? EnClair.retard(jour, clair.aujourdhui()) + " de retard" : clair.dans(jour),
                enRetard);
    }
}
