package fr.labellisation.referentiel;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * May a site choose these modules? The mandatory ones and at least one optional; none where the référentiel applies as a
 * whole.
 */
record Perimetre(Referentiel referentiel, Set<String> choisis, Set<String> aDecider) {

    Avis avis() {
        return referentiel.aDesModules() ? avecModules() : enEntier();
    }

    private Avis enEntier() {
        return Avis.selon(refus(
                        !choisis.isEmpty(),
                        "Le référentiel %s s’applique en entier\u00a0: aucun module n’est à choisir.",
                        referentiel.nom()))
                .et(rienADecider());
    }

    private Avis rienADecider() {
        return Avis.selon(refus(
                !aDecider.isEmpty(),
                "Le référentiel %s s’applique en entier\u00a0: aucun module n’est à décider.",
                referentiel.nom()));
    }

    private Avis avecModules() {
        List<Optional<String>> refus = new ArrayList<>();
        for (String code : choisis) {
            refus.add(refus(
                    referentiel.module(code).isEmpty(),
                    "Le module «\u00a0%s\u00a0» n’existe pas dans le référentiel %s.",
                    code,
                    referentiel.nom()));
        }
        for (String code : aDecider) {
            refus.add(refus(
                    referentiel.module(code).isEmpty(),
                    "Le module «\u00a0%s\u00a0» n’existe pas dans le référentiel %s.",
                    code,
                    referentiel.nom()));
            refus.add(refus(
                    choisis.contains(code),
                    "Le module %s est à la fois retenu et à décider\u00a0: l’un ou l’autre est attendu.",
                    code));
            refus.add(refus(
                    referentiel.module(code).filter(Module::obligatoire).isPresent(),
                    "Le module %s est obligatoire\u00a0: il n’est pas à décider.",
                    code));
        }
        for (Module module : referentiel.modules()) {
            boolean oublie = module.obligatoire() && !choisis.contains(module.code());
            refus.add(refus(oublie, "Le module %s est obligatoire.", module.libelle()));
        }
        boolean sansOption = referentiel.modules().stream()
                .noneMatch(module -> !module.obligatoire() && choisis.contains(module.code()));
        refus.add(refus(sansOption, "Au moins un module optionnel doit être retenu."));
        return Avis.selon(refus.stream().flatMap(Optional::stream).toList());
    }
}
