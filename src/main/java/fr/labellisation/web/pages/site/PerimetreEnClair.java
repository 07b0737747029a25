package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.perimetre.PerimetreArrete;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.VueSite.LignePerimetre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a site commits to, and how that changed. */
final class PerimetreEnClair {
    private final List<PerimetreArrete> arretes;
    private final Map<CodeDemarche, Demarche> demarches;
    private final Referentiels referentiels;

    /** @param arretes the first one first */
    PerimetreEnClair(List<PerimetreArrete> arretes, Collection<Demarche> demarches, Referentiels referentiels) {
        this.arretes = arretes;
        this.demarches = demarches.stream().collect(Collectors.toMap(Demarche::code, Function.identity()));
        this.referentiels = referentiels;
    }

    /**
     * Modules in force in a démarche, with their titles; empty if it has no scope yet or no longer, and for null, no démarche.
     *
     * @param aDecider codes of modules that are neither retained nor left out
     */
    List<String> modules(CodeDemarche demarche, Collection<String> aDecider) {
        List<String> retenus = retenus(demarche);
        return Stream.of(
                        retenus.stream(),
                        retenus.isEmpty() ? Stream.<String>empty() : second(demarche),
                        aDecider.stream().map(module -> titre(demarche, module) + " (à décider)"))
                .flatMap(lignes -> lignes)
                .toList();
    }

    /** The second label of a double one, which is of the whole site. */
    private Stream<String> second(CodeDemarche demarche) {
        return Optional.ofNullable(demarches.get(demarche))
                .map(Demarche::second)
                .map(second -> referentiels.nom(second.referentiel()) + " dans son ensemble")
                .stream();
    }

    private List<String> retenus(CodeDemarche demarche) {
        return arretes.stream()
                .filter(arrete -> arrete.demarche().equals(demarche) && arrete.retrait() == null)
                .reduce((avant, apres) -> apres)
                .map(arrete -> arrete.modules().isEmpty()
                        ? List.of("Le référentiel dans son ensemble")
                        : arrete.modules().stream()
                                .map(module -> titre(demarche, module))
                                .toList())
                .orElse(List.of());
    }

    private String titre(CodeDemarche demarche, String module) {
        return Optional.ofNullable(demarches.get(demarche))
                .flatMap(d -> referentiels.parId(d.referentiel(), d.revision()))
                .flatMap(referentiel -> referentiel.module(module))
                .map(Module::libelle)
                .orElse(module);
    }

    /** The latest first; empty if there was only one, and nothing was taken back. */
    List<LignePerimetre> historique(Noms noms, EnClair clair) {
        List<LignePerimetre> lignes = new ArrayList<>();
        for (int i = 0; i < arretes.size(); i++) {
            PerimetreArrete arrete = arretes.get(i);
            String modules = arrete.modules().isEmpty() ? "ensemble" : String.join(", ", arrete.modules());
            lignes.add(ligne(arrete, new Acte(arrete.depuis(), arrete.auteur(), arrete.motif()), modules, noms, clair));
            if (estRetire(i)) {
                lignes.add(ligne(arrete, arrete.retrait(), "site retiré", noms, clair));
            }
        }
        Collections.reverse(lignes);
        return lignes.size() < 2 ? List.of() : lignes;
    }

    /** All the rows that were in force when the site left carry it; it is told once, after the last of them. */
    private boolean estRetire(int i) {
        Acte retrait = arretes.get(i).retrait();
        return retrait != null
                && arretes.subList(i + 1, arretes.size()).stream().noneMatch(apres -> retrait.equals(apres.retrait()));
    }

    private static LignePerimetre ligne(PerimetreArrete arrete, Acte acte, String modules, Noms noms, EnClair clair) {
        return new LignePerimetre(
                clair.date(acte.le()),
                arrete.demarche().valeur(),
                modules,
                noms.personne(acte.auteur()),
                Objects.requireNonNullElse(acte.motif(), ""));
    }
}
