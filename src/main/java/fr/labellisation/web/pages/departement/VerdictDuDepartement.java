package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a préfet has to know of the labels of his département before anything else.
 *
 * @param verdict that of the site that stands worst
 * @param phrase the same as a sentence
 * @param menaces sites whose label is lost or in danger, the worst first
 */
record VerdictDuDepartement(Verdict verdict, String phrase, List<Menace> menaces) {

    /**
     * A site whose label is lost or in danger.
     *
     * @param suite what has to be done next there, by whom and by when; empty where nothing waits
     */
    record Menace(LigneSite site, String suite) {}

    /**
     * @param sites the worst first
     * @param ouvertes open tasks of the département
     * @return null without a site
     */
    static VerdictDuDepartement de(
            List<LigneSite> sites,
            List<TacheOuverte> ouvertes,
            Function<TacheOuverte, String> adresses,
            Noms noms,
            EnClair clair) {
        if (sites.isEmpty()) {
            return null;
        }
        return new VerdictDuDepartement(
                sites.get(0).verdict().verdict(),
                phrase(sites),
                sites.stream()
                        .filter(site -> site.verdict().verdict().alerte())
                        .map(site -> new Menace(site, suite(site, ouvertes, adresses, noms, clair)))
                        .toList());
    }

    private static String phrase(List<LigneSite> sites) {
        List<LigneSite> menaces =
                sites.stream().filter(site -> site.verdict().verdict().alerte()).toList();
        if (menaces.isEmpty()) {
            return sites.size() == 1
                    ? "Rien ne menace le label du site."
                    : "Rien ne menace le label d’aucun des %d sites.".formatted(sites.size());
        }
        return menaces.stream()
                .collect(Collectors.groupingBy(
                        site -> site.verdict().verdict(), () -> new EnumMap<>(Verdict.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(compte -> compte.getKey().libelle()
                        + (compte.getValue().size() == 1
                                ? "\u00a0: " + compte.getValue().get(0).nom()
                                : " pour %d sites sur %d"
                                        .formatted(compte.getValue().size(), sites.size())))
                .collect(Collectors.joining(". ", "", "."));
    }

    /** The task of the site that is due first: what comes after it waits. */
    private static String suite(
            LigneSite site,
            List<TacheOuverte> ouvertes,
            Function<TacheOuverte, String> adresses,
            Noms noms,
            EnClair clair) {
        return ouvertes.stream()
                .filter(tache ->
                        tache.site() != null && site.code().equals(tache.site().valeur()))
                .min(Comparator.comparing(
                        TacheOuverte::due, Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder())))
                .map(tache -> LigneTache.de(tache, adresses, noms, clair))
                .map(tache ->
                        "À faire\u00a0: «\u00a0%s\u00a0», %s%s.".formatted(tache.nom(), tache.tenue(), pour(tache)))
                .orElse("");
    }

    private static String pour(LigneTache tache) {
        return tache.due().isEmpty()
                ? ""
                : ", pour le %s (%s)".formatted(tache.due(), tache.combien() + (tache.enRetard() ? " de retard" : ""));
    }
}
