package fr.labellisation.referentiel;

import fr.labellisation.referentiel.ControleReferentiel.Fautes;
import fr.labellisation.socle.codes.Code;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules or rubrics of a version, its engagements, their indicators and their evidence. */
final class ControleDuContenu {
    /** As many as are ever answered one by one; the whole of a version is read at once. */
    private static final int ENGAGEMENTS = 500;

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";
    /** The modules of a site are kept as one list of so many characters. */
    private static final int MODULES_ENSEMBLE = 200;

    private static final int TITRE = 300;
    private static final int DECIMALES = 2;
    private static final BigDecimal VALEUR = BigDecimal.valueOf(1_000_000);

    private final FichierReferentiel fichier;
    private final Fautes fautes;

    ControleDuContenu(FichierReferentiel fichier, Fautes fautes) {
        this.fichier = fichier;
        this.fautes = fautes;
    }

    void controler() {
        Integer annonces = fichier.nombreEngagements();
        int cites = fichier.engagements().size();
        fautes.si(
                annonces != null && cites > annonces,
                "nombreEngagements",
                "%d engagements sont cités, «\u00a0nombreEngagements\u00a0» en annonce %d",
                cites,
                annonces);
        fautes.si(cites > ENGAGEMENTS, "engagements", "%d engagements sont cités, %d au plus", cites, ENGAGEMENTS);
        parties();
        modules();
        rubriques();
        engagements();
    }

    private void parties() {
        List<Module> modules = fichier.modules();
        fautes.si(
                modules.isEmpty() == fichier.rubriques().isEmpty(),
                "modules",
                "des modules ou des rubriques sont attendus, l’un ou l’autre et pas les deux");
        if (!modules.isEmpty()) {
            fautes.si(modules.stream().noneMatch(Module::obligatoire), "modules", "un module obligatoire est attendu");
            fautes.si(modules.stream().allMatch(Module::obligatoire), "modules", "un module optionnel est attendu");
        }
    }

    private void modules() {
        List<Module> modules = fichier.modules();
        codes("modules", "un module", modules.stream().map(Module::code).toList(), Set.of(Module.ENSEMBLE));
        fautes.si(
                modules.stream()
                                .map(Module::code)
                                .collect(Collectors.joining(","))
                                .length()
                        > MODULES_ENSEMBLE,
                "modules",
                "les codes des modules ont ensemble plus de %d caractères",
                MODULES_ENSEMBLE);
        for (int rang = 0; rang < modules.size(); rang++) {
            Module module = modules.get(rang);
            String chemin = lieu("modules", rang);
            fautes.auPlus(chemin + ".titre", "titre du module " + module.code(), module.titre(), TITRE);
            for (String theme : module.themes()) {
                fautes.auPlus(chemin + ".themes", "thème du module " + module.code(), theme, TITRE);
            }
            indicateurs(chemin, "du module " + module.code(), module.indicateurs());
        }
    }

    private void rubriques() {
        List<Rubrique> rubriques = fichier.rubriques();
        codes(
                "rubriques",
                "une rubrique",
                rubriques.stream().map(Rubrique::code).toList(),
                Set.of());
        for (int rang = 0; rang < rubriques.size(); rang++) {
            Rubrique rubrique = rubriques.get(rang);
            String titre = "titre de la rubrique " + rubrique.code();
            if (!fautes.absent(lieu("rubriques", rang) + ".titre", titre, rubrique.titre())) {
                fautes.auPlus(lieu("rubriques", rang) + ".titre", titre, rubrique.titre(), TITRE);
            }
            Integer nombre = rubrique.nombreEngagements();
            fautes.si(
                    nombre != null && nombre < 0,
                    lieu("rubriques", rang) + ".nombreEngagements",
                    "le nombre d’engagements de la rubrique %s vaut %d, un nombre à partir de 0 est attendu",
                    rubrique.code(),
                    nombre);
        }
    }

    private void engagements() {
        List<String> connus = Stream.concat(
                        fichier.modules().stream().map(Module::code),
                        fichier.rubriques().stream().map(Rubrique::code))
                .filter(Objects::nonNull)
                .toList();
        List<Engagement> engagements = fichier.engagements();
        codes(
                "engagements",
                "un engagement",
                engagements.stream().map(Engagement::code).toList(),
                Set.copyOf(connus));
        for (int rang = 0; rang < engagements.size(); rang++) {
            Engagement engagement = engagements.get(rang);
            String chemin = lieu("engagements", rang);
            fautes.si(
                    engagement.module() != null && !connus.contains(engagement.module()),
                    chemin + ".module",
                    "l’engagement %s cite le module «\u00a0%s\u00a0», un de ceux-ci est attendu\u00a0: %s",
                    engagement.code(),
                    engagement.module(),
                    String.join(", ", connus));
            fautes.auPlus(chemin + ".titre", "titre de l’engagement " + engagement.code(), engagement.titre(), TITRE);
            indicateurs(chemin, "de l’engagement " + engagement.code(), engagement.indicateurs());
            for (int preuve = 0; preuve < engagement.preuves().size(); preuve++) {
                fautes.auPlus(
                        lieu(chemin + ".preuves", preuve),
                        "preuve de l’engagement " + engagement.code(),
                        engagement.preuves().get(preuve),
                        TITRE);
            }
        }
    }

    private void indicateurs(String ou, String deQuoi, List<Indicateur> indicateurs) {
        for (int rang = 0; rang < indicateurs.size(); rang++) {
            Indicateur indicateur = indicateurs.get(rang);
            String chemin = lieu(ou + ".indicateurs", rang);
            String libelle = "libellé d’un indicateur " + deQuoi;
            if (!fautes.absent(chemin + ".libelle", libelle, indicateur.libelle())) {
                fautes.auPlus(chemin + ".libelle", libelle, indicateur.libelle(), TITRE);
            }
            fautes.auPlus(chemin + ".cible", "cible d’un indicateur " + deQuoi, indicateur.cible(), TITRE);
            mesure(chemin, deQuoi, indicateur);
        }
    }

    private void mesure(String chemin, String deQuoi, Indicateur indicateur) {
        BigDecimal valeur = indicateur.valeur();
        boolean unSeul = Stream.of(indicateur.sens(), valeur, indicateur.unite())
                                .filter(Objects::nonNull)
                                .count()
                        % 3
                != 0;
        fautes.si(
                unSeul,
                chemin + (valeur == null ? ".valeur" : indicateur.unite() == null ? ".unite" : ".sens"),
                "la cible chiffrée d’un indicateur %s est attendue en entier\u00a0: sens, valeur et unité",
                deQuoi);
        fautes.si(
                valeur != null && (valeur.signum() < 0 || valeur.compareTo(VALEUR) > 0 || valeur.scale() > DECIMALES),
                chemin + ".valeur",
                "la valeur cible d’un indicateur %s vaut %s, un nombre de 0 à 1 000 000, avec %d décimales au plus, est attendu",
                deQuoi,
                valeur,
                DECIMALES);
        code(chemin + ".sens", "sens", indicateur.sens(), Cible.Sens.class);
        code(chemin + ".unite", "unite", indicateur.unite(), Cible.Unite.class);
        code(chemin + ".periode", "periode", indicateur.periode(), Cible.Periode.class);
    }

    private <E extends Enum<E> & Code> void code(String chemin, String cle, String valeur, Class<E> genre) {
        if (valeur != null) {
            fautes.parmi(chemin, cle, valeur, Code.tous(genre));
        }
    }

    /** Every code given, none twice. */
    private void codes(String liste, String quoi, List<String> codes, Set<String> pris) {
        Set<String> vus = new HashSet<>();
        for (int rang = 0; rang < codes.size(); rang++) {
            String code = codes.get(rang);
            String chemin = lieu(liste, rang) + ".code";
            if (fautes.absent(chemin, "code d’" + quoi, code)) {
                continue;
            }
            fautes.si(
                    !vus.add(code),
                    chemin,
                    "%s porte deux fois le code «\u00a0%s\u00a0», un autre est attendu",
                    quoi,
                    code);
            fautes.si(
                    pris.contains(code),
                    chemin,
                    "%s porte le code «\u00a0%s\u00a0», déjà pris, un autre est attendu",
                    quoi,
                    code);
            fautes.si(
                    !code.matches(CODE),
                    chemin,
                    "%s porte le code «\u00a0%s\u00a0», 20 lettres, chiffres, points et tirets au plus sont attendus",
                    quoi,
                    code);
        }
    }

    private static String lieu(String liste, int rang) {
        return liste + "[" + (rang + 1) + "]";
    }
}
