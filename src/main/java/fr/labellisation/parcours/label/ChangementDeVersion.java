package fr.labellisation.parcours.label;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site takes along from the version of its label to the version of its renewal, engagement by engagement.
 *
 * @param repris titles that stand in both, word for word but for capitals
 * @param nouveaux titles that only the new version has
 * @param disparus titles that only the old version has
 * @param aRapprocher modules whose engagements are not known one by one on at least one side: somebody compares the papers
 */
record ChangementDeVersion(
        List<String> repris, List<String> nouveaux, List<String> disparus, List<String> aRapprocher) {

    /**
     * @param modulesAvant codes in scope of the label; none for a référentiel as a whole
     * @param modulesApres codes in scope of the renewal, likewise
     */
    static ChangementDeVersion entre(
            Referentiel avant, Collection<String> modulesAvant, Referentiel apres, Collection<String> modulesApres) {
        Set<String> anciens = titres(avant, modulesAvant);
        Set<String> suivants = titres(apres, modulesApres);
        return new ChangementDeVersion(
                suivants.stream().filter(titre -> contient(anciens, titre)).toList(),
                suivants.stream().filter(titre -> !contient(anciens, titre)).toList(),
                anciens.stream().filter(titre -> !contient(suivants, titre)).toList(),
                inconnus(avant, modulesAvant, apres, modulesApres));
    }

    private static List<String> inconnus(
            Referentiel avant, Collection<String> modulesAvant, Referentiel apres, Collection<String> modulesApres) {
        List<String> inconnus = new ArrayList<>(modulesInconnus(apres, modulesApres));
        modulesInconnus(avant, modulesAvant).stream()
                .filter(module -> !inconnus.contains(module))
                .forEach(inconnus::add);
        return inconnus;
    }

    private static Set<String> titres(Referentiel version, Collection<String> modules) {
        return retenus(version, modules)
                .flatMap(module -> connus(version, module).stream())
                .map(Engagement::titre)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> modulesInconnus(Referentiel version, Collection<String> modules) {
        return retenus(version, modules)
                .filter(module -> connus(version, module).size()
                        < version.engagements(module.code()).size())
                .map(Module::libelle)
                .toList();
    }

    /** Without what stands for those that are not known one by one. */
    private static List<Engagement> connus(Referentiel version, Module module) {
        List<Engagement> enEntier = version.enEntier(module.code());
        return version.engagements(module.code()).stream()
                .filter(engagement -> engagement.titre() != null && !enEntier.contains(engagement))
                .toList();
    }

    private static Stream<Module> retenus(Referentiel version, Collection<String> modules) {
        return version.modulesAEvaluer(version.aDesModules() ? new TreeSet<>(modules) : Set.of()).stream();
    }

    /** In French, a line a kind; kinds without any are left out. */
    String enClair() {
        return Stream.of(
                        ligne("Repris", repris),
                        ligne("Nouveaux", nouveaux),
                        ligne("Disparaissent", disparus),
                        ligne("À rapprocher, titres non connus", aRapprocher))
                .filter(ligne -> !ligne.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String ligne(String sorte, List<String> titres) {
        return titres.isEmpty()
                ? ""
                : "%s (%d)\u00a0: %s".formatted(sorte, titres.size(), String.join("\u00a0; ", titres));
    }

    private static boolean contient(Set<String> titres, String titre) {
        return titres.stream()
                .anyMatch(autre -> autre.toLowerCase(Locale.FRENCH).equals(titre.toLowerCase(Locale.FRENCH)));
    }
}
