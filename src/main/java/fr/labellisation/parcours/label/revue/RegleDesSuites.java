package fr.labellisation.parcours.label.revue;

import fr.labellisation.parcours.label.revue.IndicateurRevu.Position;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a review of indicators has to decide: something about each that missed its target, and in words where it is not to go on as it is. */
final class RegleDesSuites {

    private RegleDesSuites() {}

    /** Whether these answers make a review of these indicators. */
    static Avis avis(List<IndicateurRevu> revus, Collection<SuiteRendue> rendues) {
        Map<String, IndicateurRevu> parCle =
                revus.stream().collect(Collectors.toMap(IndicateurRevu::cle, Function.identity()));
        List<String> raisons = new ArrayList<>(sansSuite(revus, rendues));
        for (SuiteRendue rendue : rendues) {
            IndicateurRevu revu = parCle.get(rendue.indicateur());
            if (revu == null) {
                raisons.add("L’indicateur «\u00a0%s\u00a0» n’est pas de cette revue.".formatted(rendue.indicateur()));
            } else {
                manque(rendue).ifPresent(raison -> raisons.add("«\u00a0%s\u00a0» %s".formatted(revu.titre(), raison)));
            }
        }
        long differents =
                rendues.stream().map(SuiteRendue::indicateur).distinct().count();
        if (differents < rendues.size()) {
            raisons.add("Un indicateur est donné deux fois\u00a0: une seule suite est attendue pour chacun.");
        }
        return Avis.selon(raisons);
    }

    /** A sentence for each that missed its target and about which nothing is decided. */
    static List<String> sansSuite(List<IndicateurRevu> revus, Collection<SuiteRendue> rendues) {
        List<String> decides = rendues.stream()
                .filter(rendue -> rendue.suite() != null)
                .map(SuiteRendue::indicateur)
                .toList();
        return revus.stream()
                .filter(revu -> revu.position() == Position.CIBLE_MANQUEE && !decides.contains(revu.cle()))
                .map(revu -> "«\u00a0%s\u00a0» n’atteint pas sa cible\u00a0: dites la suite à donner."
                        .formatted(revu.titre()))
                .toList();
    }

    /** What an answer lacks, the end of a sentence that begins with its indicator. */
    static Optional<String> manque(SuiteRendue rendue) {
        return Avis.refus(
                rendue.suite() != null
                        && rendue.suite().aPreciser()
                        && rendue.commentaire().isEmpty(),
                "demande un commentaire\u00a0: dites ce qui est à faire.");
    }
}
