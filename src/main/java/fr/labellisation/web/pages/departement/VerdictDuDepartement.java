package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Responsables;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a préfet has to know of the labels of his département before anything else.
 *
 * @param verdict that of the site that stands worst
 * @param phrase the same as a sentence
 * @param suite where nothing is threatened, what comes next, by whom and by when; empty where nothing waits
 * @param menaces sites whose label is lost or in danger, the worst first
 */
public record VerdictDuDepartement(Verdict verdict, String phrase, String suite, List<Menace> menaces) {

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
            List<LigneSite> sites, List<TacheOuverte> ouvertes, Responsables responsables, EnClair clair) {
        if (sites.isEmpty()) {
            return null;
        }
        return new VerdictDuDepartement(
                sites.get(0).verdict().verdict(),
                phrase(sites),
                sites.get(0).verdict().verdict().alerte() ? "" : suite(ouvertes.stream(), responsables, clair),
                sites.stream()
                        .filter(site -> site.verdict().verdict().alerte())
                        .map(site -> new Menace(
                                site,
                                suite(ouvertes.stream().filter(tache -> concerne(tache, site)), responsables, clair)))
                        .toList());
    }

    /** The gravest first: « Label perdu : Sous-préfecture d’Étampes. »; whether anything threatens one, otherwise. */
    public static String phrase(List<LigneSite> sites) {
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

    private static boolean concerne(TacheOuverte tache, LigneSite site) {
        return tache.site() != null && site.code().equals(tache.site().valeur());
    }

    /** The task that is due first: what comes after it waits. */
    private static String suite(Stream<TacheOuverte> ouvertes, Responsables responsables, EnClair clair) {
        return ouvertes.min(Comparator.comparing(
                        TacheOuverte::due, Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder())))
                .map(tache -> "À faire\u00a0: «\u00a0%s\u00a0», %s, par %s%s."
                        .formatted(
                                LigneTache.nom(tache.nom(), tache.objet()),
                                tache.siteNom() == null ? "toute la démarche" : tache.siteNom(),
                                responsables.qui(tache),
                                pour(tache, clair)))
                .orElse("");
    }

    private static String pour(TacheOuverte tache, EnClair clair) {
        return tache.due() == null
                ? ""
                : ", pour le %s (%s)"
                        .formatted(
                                clair.date(tache.due()),
                                tache.enRetard()
                                        ? clair.retard(tache.due()) + " de retard"
                                        : clair.dans(clair.jour(tache.due())));
    }
}
