package fr.labellisation.simulation.rejeu.fichier;

import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the sites of a case and their scopes. */
final class LectureSites {
    private static final String A_DECIDER = "a_decider";

    private static final List<String> CLES = List.of("code", "nom", "type", "modules", "a_decider", "perimetre");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]?-[a-z0-9-]{1,58}");

    private final String departement;
    private final Optional<Referentiel> referentiel;
    private final Fautes fautes;

    LectureSites(String departement, Optional<Referentiel> referentiel, Fautes fautes) {
        this.departement = departement;
        this.referentiel = referentiel;
        this.fautes = fautes;
    }

    List<SiteDuCas> lire(NoeudYaml cas) {
        cas.exiger("sites");
        List<SiteDuCas> sites = new ArrayList<>();
        Set<String> vus = new HashSet<>();
        for (Node noeud : cas.liste("sites")) {
            NoeudYaml.de(noeud, "un site", fautes).ifPresent(carte -> {
                SiteDuCas site = site(carte);
                if (!vus.add(site.code())) {
                    fautes.ajouter(carte.ligne("code"), "le site «\u00a0%s\u00a0» est décrit deux fois.", site.code());
                }
                sites.add(site);
            });
        }
        if (sites.isEmpty() && cas.a("sites")) {
            fautes.ajouter(cas.ligne("sites"), "au moins un site est attendu.");
        }
        return sites;
    }

    private SiteDuCas site(NoeudYaml carte) {
        carte.seulement(CLES);
        String code = carte.exigerTexte("code").orElse("");
        if (!CODE.matcher(code).matches() || !code.startsWith(departement + "-")) {
            fautes.ajouter(
                    carte.ligne("code"),
                    "«\u00a0code\u00a0» vaut «\u00a0%s\u00a0»\u00a0; le département, un tiret et un nom en minuscules sans accent sont attendus,"
                            + " comme %s-evry.",
                    code,
                    departement);
        }
        carte.exiger("type");
        boolean auPerimetre = carte.choix("perimetre", List.of("oui", "non"))
                .filter("non"::equals)
                .isEmpty();
        return new SiteDuCas(
                carte.ligne(),
                code,
                carte.exigerTexte("nom").orElse(""),
                carte.choix("type", List.of("prefecture", "sous-prefecture")).orElse(""),
                modules(carte, auPerimetre),
                mots(carte, A_DECIDER, fautes),
                auPerimetre);
    }

    private List<String> modules(NoeudYaml carte, boolean auPerimetre) {
        List<String> modules = mots(carte, "modules", fautes);
        if (!auPerimetre) {
            if (carte.a("modules") || carte.a(A_DECIDER)) {
                fautes.ajouter(
                        carte.ligne(),
                        "un site hors du premier périmètre n’a pas encore de modules\u00a0; ils sont attendus dans les données de"
                                + " «\u00a0site-ajoute\u00a0» ou de «\u00a0label-importe\u00a0».");
            }
            return modules;
        }
        referentiel.ifPresent(
                r -> verifier(r, modules, mots(carte, A_DECIDER, new Fautes()), carte.ligne("modules"), fautes));
        return modules;
    }

    /** Notes what is wrong with a scope: modules that do not exist, or a choice that the référentiel does not allow. */
    static void verifier(
            Referentiel referentiel, List<String> modules, List<String> aDecider, int ligne, Fautes fautes) {
        List<String> connus = referentiel.modules().stream().map(Module::code).toList();
        List<String> inconnus = Stream.concat(modules.stream(), aDecider.stream())
                .filter(module -> !connus.contains(module))
                .toList();
        if (referentiel.aDesModules() && !inconnus.isEmpty()) {
            fautes.ajouter(
                    ligne,
                    "le module «\u00a0%s\u00a0» n’est pas dans le référentiel %s\u00a0; attendu\u00a0: %s.",
                    String.join(", ", inconnus),
                    referentiel.id(),
                    String.join(", ", connus));
            return;
        }
        referentiel
                .validerPerimetre(modules, aDecider)
                .raisons()
                .forEach(raison -> fautes.ajouter(ligne, "%s", raison));
    }

    /** A list of words. */
    static List<String> mots(NoeudYaml carte, String cle, Fautes fautes) {
        List<String> mots = new ArrayList<>();
        for (Node noeud : carte.liste(cle)) {
            if (noeud instanceof org.yaml.snakeyaml.nodes.ScalarNode mot) {
                mots.add(mot.getValue());
            } else {
                fautes.ajouter(NoeudYaml.ligne(noeud), "«\u00a0%s\u00a0» est une liste de mots.", cle);
            }
        }
        return mots;
    }
}
