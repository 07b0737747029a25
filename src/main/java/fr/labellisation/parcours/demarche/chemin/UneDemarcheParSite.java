package fr.labellisation.parcours.demarche.chemin;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * May these sites follow one more démarche? No site follows two at once. Source: DOMAINE.md §2: two labels at once are one path.
 *
 * @param chemins what the sites of a département follow today; a site that follows nothing is left out
 */
public record UneDemarcheParSite(Map<CodeSite, List<CheminDuMoment>> chemins) {
    private static final String UNE_A_LA_FOIS =
            "un site n’en suit qu’une à la fois. Pour viser deux labels, il suit une"
                    + " seule démarche, décidée avec un second label.";

    public UneDemarcheParSite {
        chemins = Map.copyOf(chemins);
    }

    /** May these sites enter that démarche, or stay in it? A reason for each that may not. */
    public Avis pourEntrer(CodeDemarche demarche, Collection<Site> sites) {
        return Avis.selon(sites.stream()
                .flatMap(site -> autreQue(demarche, site.code()).stream()
                        .map(chemin -> "%s\u00a0: ce site suit déjà %s\u00a0; %s"
                                .formatted(site.nom(), chemin.enClair(), UNE_A_LA_FOIS)))
                .toList());
    }

    /** May one more démarche be decided where these are all the sites? One of them at least is free. */
    public Avis pourDecider(Collection<Site> sites) {
        boolean unLibre = sites.isEmpty()
                || sites.stream().anyMatch(site -> chemins(site.code()).isEmpty());
        return unLibre
                ? Avis.oui()
                : Avis.selon(Stream.concat(
                                Stream.of(
                                        "Tous les sites de ce département sont déjà en chemin vers un label\u00a0: une démarche de"
                                                + " plus n’aurait aucun site."),
                                pourEntrer(null, sites).raisons().stream())
                        .toList());
    }

    /** What a site follows beside that démarche; null for beside none. */
    public Optional<CheminDuMoment> autreQue(CodeDemarche demarche, CodeSite site) {
        return chemins(site).stream()
                .filter(chemin -> !chemin.demarche().equals(demarche))
                .findFirst();
    }

    private List<CheminDuMoment> chemins(CodeSite site) {
        return chemins.getOrDefault(site, List.of());
    }
}
