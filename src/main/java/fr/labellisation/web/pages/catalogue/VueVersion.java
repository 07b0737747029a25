package fr.labellisation.web.pages.catalogue;

import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.ValeurDeVersion;
import fr.labellisation.referentiel.delais.DelaisConnus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a version holds, as a person reads it.
 *
 * @param reglages when it is in force, then what it asks and gives
 * @param delais those that it sets itself, each with what a person calls it
 * @param parties its modules or rubrics, in their order; what belongs to none comes last
 */
record VueVersion(List<ValeurDeVersion> reglages, List<ValeurDeVersion> delais, List<Partie> parties) {

    /**
     * A module or a rubric.
     *
     * @param precision what else is known of it; empty for nothing
     */
    record Partie(String titre, String precision, List<Ligne> engagements) {}

    /**
     * An engagement.
     *
     * @param indicateurs each with its target and its period
     */
    record Ligne(String code, String titre, List<Mesure> indicateurs, List<String> preuves) {
        static Ligne de(Engagement engagement) {
            return new Ligne(
                    engagement.code(),
                    engagement.libelle(),
                    engagement.indicateurs().stream().map(Mesure::de).toList(),
                    engagement.preuves());
        }
    }

    /** @param cible empty where none is known */
    record Mesure(String libelle, String cible, String periode) {
        static Mesure de(Indicateur indicateur) {
            return new Mesure(
                    indicateur.libelle(),
                    indicateur.cibleEnClair(),
                    indicateur.frequence().map(Cible.Periode::libelle).orElse(""));
        }

        /** « Appels perdus : moins de 10 %, par trimestre ». */
        public String texte() {
            return libelle
                    + (cible.isEmpty() ? "" : "\u00a0: " + cible)
                    + (periode.isEmpty() || cible.endsWith(periode) ? "" : ", " + periode);
        }
    }

    static VueVersion de(Referentiel version, DelaisConnus connus) {
        return new VueVersion(
                Stream.concat(vie(version), version.valeurs().stream()).toList(),
                version.delais().stream()
                        .map(delai -> new ValeurDeVersion(connus.nom(delai.tache()), delai.texte(), false))
                        .toList(),
                parties(version));
    }

    private static Stream<ValeurDeVersion> vie(Referentiel version) {
        List<ValeurDeVersion> vie = new ArrayList<>();
        vie.add(new ValeurDeVersion("En vigueur", version.vie().debut().aPartir(), false));
        if (version.vie().fin() != null) {
            vie.add(new ValeurDeVersion("Jusqu’à", version.vie().fin().enToutesLettres(), false));
        }
        vie.add(new ValeurDeVersion("Famille", version.famille(), false));
        if (version.suiviCombine() != null) {
            vie.add(new ValeurDeVersion(
                    "Audit de suivi avec un label " + version.suiviCombine().famille(),
                    "tous les " + version.suiviCombine().mois() + " mois",
                    false));
        }
        return vie.stream();
    }

    private static List<Partie> parties(Referentiel version) {
        List<Partie> parties = new ArrayList<>();
        for (Module module : version.modules()) {
            parties.add(partie(
                    module.libelle() + (module.obligatoire() ? " (obligatoire)" : ""),
                    precision(module),
                    version,
                    module.code()));
        }
        version.rubriques()
                .forEach(rubrique ->
                        parties.add(partie(rubrique.code() + " – " + rubrique.titre(), "", version, rubrique.code())));
        List<Ligne> sans =
                version.engagementsSansModule().stream().map(Ligne::de).toList();
        if (!sans.isEmpty()) {
            parties.add(new Partie(version.aDesModules() ? "Module à compléter" : "Rubrique à compléter", "", sans));
        }
        return parties;
    }

    private static String precision(Module module) {
        Stream<String> themes =
                module.themes().isEmpty() ? Stream.of() : Stream.of("Dont " + String.join(", ", module.themes()));
        Stream<String> indicateurs =
                module.indicateurs().stream().map(Mesure::de).map(Mesure::texte);
        return String.join("\u00a0; ", Stream.concat(themes, indicateurs).toList());
    }

    private static Partie partie(String titre, String precision, Referentiel version, String code) {
        return new Partie(
                titre,
                precision,
                version.engagements().stream()
                        .filter(engagement -> code.equals(engagement.module()))
                        .map(Ligne::de)
                        .toList());
    }
}
