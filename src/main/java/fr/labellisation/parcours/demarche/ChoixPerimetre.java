package fr.labellisation.parcours.demarche;

import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a démarche may retain, and whether a choice is sound: modules of each site of the département, each written
 * {@code site|module}.
 *
 * @param sites those of the département
 */
record ChoixPerimetre(Referentiel referentiel, List<Site> sites) {
    private static final char SEPARATEUR = '|';

    List<Option> options() {
        return options(modules());
    }

    private List<Option> options(Stream<Module> proposes) {
        List<Module> modules = proposes.toList();
        return sites.stream()
                .flatMap(site -> modules.stream()
                        .map(module ->
                                new Option(site.nom() + " – " + module.libelle(), valeur(site.code(), module.code()))))
                .toList();
    }

    /** What may be left open: the modules that a site may do without. */
    List<Option> optionsADecider() {
        return referentiel.aDesModules()
                ? options(referentiel.modules().stream().filter(module -> !module.obligatoire()))
                : List.of();
    }

    /**
     * Whether a choice is sound.
     *
     * @param choisis what is retained
     * @param laisses what is decided later
     */
    Avis avis(Collection<String> choisis, Collection<String> laisses) {
        List<String> admis = options().stream().map(Option::value).toList();
        List<String> raisons = new ArrayList<>();
        if (choisis.isEmpty()) {
            raisons.add("Au moins un site doit être retenu.");
        }
        Stream.concat(choisis.stream(), laisses.stream())
                .filter(choix -> !admis.contains(choix))
                .map("Le choix «\u00a0%s\u00a0» n’est pas proposé."::formatted)
                .forEach(raisons::add);
        if (raisons.isEmpty()) {
            SortedMap<CodeSite, SortedSet<String>> ouverts = modulesParSite(laisses);
            SortedMap<CodeSite, SortedSet<String>> retenus = modulesParSite(choisis);
            retenus.forEach((site, modules) ->
                    referentiel
                            .validerPerimetre(modules, ouverts.getOrDefault(site, new TreeSet<>()))
                            .raisons()
                            .stream()
                            .map(raison -> "%s\u00a0: %s".formatted(nom(site), raison))
                            .forEach(raisons::add));
            ouverts.keySet().stream()
                    .filter(site -> !retenus.containsKey(site))
                    .map(site ->
                            "%s\u00a0: un module y est à décider, mais le site n’est pas retenu.".formatted(nom(site)))
                    .forEach(raisons::add);
        }
        return Avis.selon(raisons);
    }

    /** The retained modules of each retained site; none of them where the référentiel applies as a whole. */
    SortedMap<CodeSite, SortedSet<String>> modulesParSite(Collection<String> choisis) {
        SortedMap<CodeSite, SortedSet<String>> parSite = new TreeMap<>();
        for (String choix : choisis) {
            int milieu = choix.indexOf(SEPARATEUR);
            CodeSite site = new CodeSite(choix.substring(0, milieu));
            String module = choix.substring(milieu + 1);
            SortedSet<String> modules = parSite.computeIfAbsent(site, s -> new TreeSet<>());
            if (!module.equals(Module.ENSEMBLE)) {
                modules.add(module);
            }
        }
        return parSite;
    }

    /** How a scope is written in the form. */
    List<String> valeurs(SortedMap<CodeSite, SortedSet<String>> perimetre) {
        return perimetre.entrySet().stream()
                .flatMap(retenu -> (retenu.getValue().isEmpty() ? List.of(Module.ENSEMBLE) : retenu.getValue())
                        .stream().map(module -> valeur(retenu.getKey(), module)))
                .toList();
    }

    private Stream<Module> modules() {
        return referentiel.aDesModules()
                ? referentiel.modules().stream()
                : referentiel.module(Module.ENSEMBLE).stream();
    }

    private String nom(CodeSite code) {
        return sites.stream()
                .filter(site -> site.code().equals(code))
                .map(Site::nom)
                .findFirst()
                .orElse(code.valeur());
    }

    private static String valeur(CodeSite site, String module) {
        return site.valeur() + SEPARATEUR + module;
    }
}
