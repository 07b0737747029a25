package fr.labellisation.parcours.label;

import fr.labellisation.parcours.label.passage.ChangementDeVersion;
import fr.labellisation.parcours.label.passage.VersionsDeRenouvellement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.formulaires.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the decision on a renewal offers.
 *
 * @param label what the site holds
 * @param versions those on which it may be renewed, the proposed one first
 */
record OffreDeRenouvellement(LabelARenouveler label, List<Referentiel> versions) {
    /** Between a version and one of its modules. */
    static final char SEPARATEUR = '|';

    /** @param completee adds what the préfecture completed of a version */
    static OffreDeRenouvellement de(
            LabelARenouveler label,
            VersionsDeRenouvellement regle,
            LocalDate le,
            UnaryOperator<Referentiel> completee) {
        return new OffreDeRenouvellement(
                label,
                regle.possibles(label.version(), le).stream().map(completee).toList());
    }

    List<Option> referentiels() {
        return versions.stream()
                .map(version -> new Option(version.nomEtAnnee(), version.id()))
                .toList();
    }

    List<Option> modules() {
        return versions.stream()
                .flatMap(version -> version.modules().stream()
                        .map(module -> new Option(
                                version.nomEtAnnee() + " – " + module.libelle(),
                                DemandeDePassage.ecrire(version, module))))
                .toList();
    }

    List<String> gardes() {
        return versions.stream()
                .flatMap(version ->
                        label.modulesGardes(version).stream().map(module -> version.id() + SEPARATEUR + module))
                .toList();
    }

    /** Version by version, with the modules that are kept. */
    String changements() {
        return versions.stream()
                .map(version ->
                        version.nomEtAnnee() + "\n" + enClair(label.changement(version, label.modulesGardes(version))))
                .collect(Collectors.joining("\n\n"));
    }

    private static String enClair(ChangementDeVersion changement) {
        return Stream.of(changement.toutEstRepris() ? changement.resume() : changement.enClair())
                .filter(texte -> !texte.isEmpty())
                .findFirst()
                .orElseGet(changement::resume);
    }
}
