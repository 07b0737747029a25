package fr.labellisation.web.pages.site;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.perimetre.PerimetreArrete;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
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

    /** Modules in force in a démarche, with their titles; empty if it has no scope yet, and for null, no démarche. */
    List<String> modules(CodeDemarche demarche) {
        return arretes.stream()
                .filter(arrete -> arrete.demarche().equals(demarche))
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
                .flatMap(d -> referentiels.parId(d.referentiel()))
                .flatMap(referentiel -> referentiel.module(module))
                .map(Module::libelle)
                .orElse(module);
    }

    /** The latest first; empty if there was only one. */
    List<LignePerimetre> historique(Noms noms, EnClair clair) {
        if (arretes.size() < 2) {
            return List.of();
        }
        List<LignePerimetre> lignes = arretes.stream()
                .map(arrete -> new LignePerimetre(
                        clair.date(arrete.depuis()),
                        arrete.demarche().valeur(),
                        arrete.modules().isEmpty() ? "ensemble" : String.join(", ", arrete.modules()),
                        noms.personne(arrete.auteur()),
                        Objects.requireNonNullElse(arrete.motif(), "")))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(lignes);
        return lignes;
    }
}
