package fr.labellisation.referentiel;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Is a file of a référentiel complete and coherent? Every fault is named at once. */
record ControleReferentiel(FichierReferentiel fichier) {

    Avis avis() {
        List<Optional<String>> refus = new ArrayList<>();
        refus.add(absent("id", fichier.id()));
        refus.add(absent("nom", fichier.nom()));
        refus.add(absent("famille", fichier.famille()));
        refus.add(absent("enVigueurDu", fichier.enVigueurDu()));
        refus.add(absent("auditInterneRequis", fichier.auditInterneRequis()));
        refus.add(absent("autoEvaluationAnnuelle", fichier.autoEvaluationAnnuelle()));
        refus.add(duree("dureeLabelMois", fichier.dureeLabelMois()));
        refus.add(duree("suiviMois", fichier.suiviMois()));
        refus.add(suiviCombine());
        refus.add(nombreEngagements());
        refus.add(dates());
        refus.addAll(listes());
        refus.addAll(parties());
        refus.addAll(engagements());
        return Avis.selon(refus.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<String> absent(String cle, Object valeur) {
        boolean vide = valeur == null || valeur instanceof String texte && texte.isBlank();
        return refus(vide, "«\u00a0%s\u00a0» est attendu et manque", cle);
    }

    private static Optional<String> duree(String cle, Integer mois) {
        return absent(cle, mois)
                .or(() -> refus(
                        mois <= 0, "«\u00a0%s\u00a0» vaut %d, un nombre de mois supérieur à 0 est attendu", cle, mois));
    }

    private Optional<String> dates() {
        DateConnue debut = fichier.enVigueurDu();
        DateConnue fin = fichier.enVigueurJusquA();
        return refus(
                debut != null && new Vie(debut, fin, null).finitAvantDeCommencer(),
                "«\u00a0enVigueurJusquA\u00a0» vaut %s, une date à partir de «\u00a0enVigueurDu\u00a0», %s, est attendue",
                fin == null ? "" : fin.texte(),
                debut == null ? "" : debut.texte());
    }

    private List<Optional<String>> listes() {
        List<Optional<String>> refus = new ArrayList<>();
        refus.add(parmi("decision", fichier.decision(), Code.tous(Decideur.class)));
        fichier.niveaux().forEach(niveau -> refus.add(parmi("niveaux", niveau, Code.tous(NiveauDeLabel.class))));
        refus.add(refus(
                fichier.niveaux().stream().distinct().count()
                        < fichier.niveaux().size(),
                "«\u00a0niveaux\u00a0» cite deux fois le même niveau"));
        List<String> cles = FichierReferentiel.CLES.stream().sorted().toList();
        fichier.defautsDuProjet().forEach(cle -> refus.add(parmi("defautsDuProjet", cle, cles)));
        return refus;
    }

    private static Optional<String> parmi(String cle, String valeur, List<String> possibles) {
        return refus(
                !possibles.contains(valeur),
                "«\u00a0%s\u00a0» cite «\u00a0%s\u00a0», un de ceux-ci est attendu\u00a0: %s",
                cle,
                valeur,
                String.join(", ", possibles));
    }

    private Optional<String> suiviCombine() {
        SuiviCombine combine = fichier.suiviCombine();
        return combine == null
                ? Optional.empty()
                : absent("suiviCombine.famille", combine.famille())
                        .or(() -> duree("suiviCombine.mois", combine.mois()));
    }

    private Optional<String> nombreEngagements() {
        Integer annonces = fichier.nombreEngagements();
        int cites = fichier.engagements().size();
        return refus(
                annonces != null && cites > annonces,
                "%d engagements sont cités, «\u00a0nombreEngagements\u00a0» en annonce %d",
                cites,
                annonces);
    }

    private List<Optional<String>> parties() {
        List<Module> modules = fichier.modules();
        List<Optional<String>> refus = new ArrayList<>();
        boolean rubriques = !fichier.rubriques().isEmpty();
        refus.add(refus(
                modules.isEmpty() != rubriques,
                "des modules ou des rubriques sont attendus, l’un ou l’autre et pas les deux"));
        if (!modules.isEmpty()) {
            refus.add(refus(modules.stream().noneMatch(Module::obligatoire), "un module obligatoire est attendu"));
            refus.add(refus(modules.stream().allMatch(Module::obligatoire), "un module optionnel est attendu"));
        }
        refus.addAll(codes("un module", modules.stream().map(Module::code)));
        refus.addAll(codes("une rubrique", fichier.rubriques().stream().map(Rubrique::code)));
        fichier.rubriques()
                .forEach(rubrique -> refus.add(absent("titre de la rubrique " + rubrique.code(), rubrique.titre())));
        return refus;
    }

    private List<Optional<String>> engagements() {
        List<Optional<String>> refus = new ArrayList<>(
                codes("un engagement", fichier.engagements().stream().map(Engagement::code)));
        List<String> connus = Stream.concat(
                        fichier.modules().stream().map(Module::code),
                        fichier.rubriques().stream().map(Rubrique::code))
                .filter(Objects::nonNull)
                .toList();
        for (Engagement engagement : fichier.engagements()) {
            refus.add(refus(
                    engagement.module() != null && !connus.contains(engagement.module()),
                    "l’engagement %s cite le module «\u00a0%s\u00a0», un de ceux-ci est attendu\u00a0: %s",
                    engagement.code(),
                    engagement.module(),
                    String.join(", ", connus)));
            for (Indicateur indicateur : engagement.indicateurs()) {
                refus.add(absent("libellé d’un indicateur de l’engagement " + engagement.code(), indicateur.libelle()));
            }
        }
        return refus;
    }

    /** Every code given, none twice. */
    private static List<Optional<String>> codes(String quoi, Stream<String> codes) {
        Set<String> vus = new HashSet<>();
        return codes.map(code -> absent("code d’" + quoi, code)
                        .or(() -> refus(
                                !vus.add(code),
                                "%s porte deux fois le code «\u00a0%s\u00a0», un autre est attendu",
                                quoi,
                                code)))
                .toList();
    }
}
