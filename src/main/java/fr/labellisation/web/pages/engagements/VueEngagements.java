package fr.labellisation.web.pages.engagements;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The engagements of a version as a département works with them.
 *
 * @param groupes by module or rubric, in the order of the référentiel
 * @param retires those that were taken away, and may be put back
 * @param saisis how many were completed and are in use
 * @param exemples how many of these were invented for the demonstration
 * @param parties what an engagement may belong to; empty where the référentiel has no parts
 */
record VueEngagements(
        String departement,
        String nomDepartement,
        String referentiel,
        String nom,
        List<Groupe> groupes,
        List<LigneEngagement> retires,
        long saisis,
        long exemples,
        List<Choix> parties) {

    /** A module or rubric. */
    record Groupe(String titre, List<LigneEngagement> lignes) {}

    /**
     * An engagement.
     *
     * @param titre as grids show it
     * @param version that is written; 0 where nobody completed it
     * @param par who wrote it so, and when; empty where the référentiel says it
     * @param officiel whether its title is that of the référentiel: it is not changed here
     */
    record LigneEngagement(
            String code, String titre, String theme, List<String> preuves, int version, String par, boolean officiel) {}

    /** @param completee the version with what the département completed of it */
    static VueEngagements de(
            String departement,
            String nomDepartement,
            Referentiel completee,
            List<EngagementSaisi> saisis,
            Noms noms,
            EnClair clair) {
        Map<String, EngagementSaisi> parCode =
                saisis.stream().collect(Collectors.toMap(EngagementSaisi::code, Function.identity()));
        List<EngagementSaisi> enUsage =
                saisis.stream().filter(saisi -> saisi.etat() == Etat.EN_USAGE).toList();
        return new VueEngagements(
                departement,
                nomDepartement,
                completee.id(),
                completee.nomEtAnnee(),
                groupes(completee, engagement -> ligne(engagement, parCode.get(engagement.code()), noms, clair)),
                saisis.stream()
                        .filter(saisi -> saisi.etat() == Etat.RETIRE)
                        .map(saisi -> new LigneEngagement(
                                saisi.code(),
                                saisi.titre(),
                                Objects.requireNonNullElse(saisi.theme(), ""),
                                saisi.preuves(),
                                saisi.version(),
                                par(saisi, noms, clair),
                                false))
                        .toList(),
                enUsage.size(),
                enUsage.stream().filter(EngagementSaisi::exemple).count(),
                completee.parties().stream()
                        .map(code -> new Choix(code, titres(completee).get(code), false))
                        .toList());
    }

    private static List<Groupe> groupes(Referentiel version, Function<Engagement, LigneEngagement> ligne) {
        Map<String, List<LigneEngagement>> parPartie = new LinkedHashMap<>();
        version.parties().forEach(code -> parPartie.put(code, new ArrayList<>()));
        version.engagements()
                .forEach(engagement -> parPartie
                        .computeIfAbsent(Objects.requireNonNullElse(engagement.module(), ""), code -> new ArrayList<>())
                        .add(ligne.apply(engagement)));
        Map<String, String> titres = titres(version);
        return parPartie.entrySet().stream()
                .map(partie -> new Groupe(
                        titres.getOrDefault(partie.getKey(), "Module non connu"), List.copyOf(partie.getValue())))
                .toList();
    }

    private static Map<String, String> titres(Referentiel version) {
        return Stream.concat(
                        version.modules().stream().map(module -> Map.entry(module.code(), module.libelle())),
                        version.rubriques().stream().map(rubrique -> Map.entry(rubrique.code(), rubrique.titre())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LigneEngagement ligne(Engagement engagement, EngagementSaisi saisi, Noms noms, EnClair clair) {
        boolean complete = engagement.origine() != Engagement.Origine.REFERENTIEL;
        return new LigneEngagement(
                engagement.code(),
                engagement.libelle(),
                Objects.requireNonNullElse(engagement.theme(), ""),
                engagement.preuves(),
                saisi == null ? 0 : saisi.version(),
                complete ? par(saisi, noms, clair) : "",
                !complete && engagement.titre() != null);
    }

    private static String par(EngagementSaisi saisi, Noms noms, EnClair clair) {
        return "%s, %s"
                .formatted(
                        noms.personne(saisi.acte().auteur()),
                        clair.date(saisi.acte().le()));
    }
}
