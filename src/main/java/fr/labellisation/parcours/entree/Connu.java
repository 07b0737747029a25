package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is there already when a sheet is checked.
 *
 * @param sites of each département, by its code
 * @param permis may the person who hands in the sheet write there?
 * @param labels those that sites hold
 * @param enChemin by site, the versions of the paths that are under way
 */
record Connu(
        Map<CodeDepartement, List<Site>> sites,
        Predicate<CodeDepartement> permis,
        Map<CodeSite, List<Label>> labels,
        Map<CodeSite, Set<String>> enChemin) {

    List<Site> sitesDe(CodeDepartement departement) {
        return sites.getOrDefault(departement, List.of());
    }

    List<Label> labelsDe(CodeSite site) {
        return labels.getOrDefault(site, List.of());
    }

    Optional<Label> label(CodeSite site, String code) {
        return labelsDe(site).stream()
                .filter(label -> label.code().equals(code))
                .findFirst();
    }

    Set<String> enChemin(CodeSite site) {
        return enChemin.getOrDefault(site, Set.of());
    }
}
