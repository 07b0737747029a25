package fr.labellisation.referentiel.catalogue;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.regles.Avis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A version that was handed in and holds no fault, before it is published.
 *
 * @param fichier name of the file
 * @param version as it will be, under its number
 * @param precedente what it corrects; empty for a version that is new
 * @param empreinte stands for what is shown
 */
public record Proposition(String fichier, Referentiel version, Optional<Referentiel> precedente, String empreinte) {

    /** What it says otherwise than what it corrects. */
    public List<Difference> differences(DelaisConnus delais) {
        return precedente.map(avant -> Difference.entre(avant, version, delais)).orElse(List.of());
    }

    /** May what runs go over to it? Only if it takes nothing away of what was chosen, or answered. */
    public Avis suivable() {
        return precedente
                .map(avant -> Avis.selon(
                        disparus("module", avant.modules(), version.modules(), Module::code),
                        disparus("engagement", avant.engagements(), version.engagements(), Engagement::code),
                        devenusObligatoires(avant)))
                .orElseGet(Avis::oui);
    }

    private Optional<String> devenusObligatoires(Referentiel avant) {
        Set<String> nouveaux = codes(obligatoires(version), Module::code);
        nouveaux.removeAll(codes(obligatoires(avant), Module::code));
        return refus(!nouveaux.isEmpty(), "Devient obligatoire\u00a0: %s.", String.join(", ", nouveaux));
    }

    private static List<Module> obligatoires(Referentiel version) {
        return version.modules().stream().filter(Module::obligatoire).toList();
    }

    private static <T> Optional<String> disparus(String quoi, List<T> avant, List<T> apres, Function<T, String> code) {
        Set<String> absents = codes(avant, code);
        absents.removeAll(codes(apres, code));
        return refus(!absents.isEmpty(), "Disparaît\u00a0: %s %s.", quoi, String.join(", ", absents));
    }

    private static <T> Set<String> codes(List<T> elements, Function<T, String> code) {
        return elements.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
    }
}
