package fr.labellisation.parcours.diagnostic;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be assessed in some modules of a référentiel, and whether an assessment answers it. */
public record Grille(Referentiel referentiel, List<String> modules) {
    /** Key of the rows in the form. */
    public static final String EVALUATIONS = "evaluations";

    private static final String ENGAGEMENT = "engagement";
    private static final String TENU = "tenu";
    private static final String OBSERVATIONS = "observations";
    private static final String OUI = "oui";
    private static final int LONGUEUR_CODE = 20;

    /** The rows that a form takes. */
    public static Champ champ() {
        return Champ.lignes(
                        EVALUATIONS,
                        "Engagements à évaluer",
                        Champ.texte(ENGAGEMENT, "Engagement", LONGUEUR_CODE).requis(),
                        Champ.choix(TENU, "Tenu\u00a0?", OUI, "non").requis(),
                        Champ.texteLong(OBSERVATIONS, "Observations"))
                .requis();
    }

    /** The rows that a form shows: code, title, indicator and target. */
    public List<Map<String, String>> engagements() {
        return parModule().values().stream()
                .flatMap(List::stream)
                .map(engagement -> Map.of(
                        "code", engagement.code(),
                        "titre", engagement.libelle(),
                        "indicateur", indicateur(engagement)))
                .toList();
    }

    /** Every engagement is answered once, and nothing else is. */
    public Avis avis(Saisie saisie) {
        List<String> repondus = saisie.lignes(EVALUATIONS).stream()
                .map(ligne -> ligne.texte(ENGAGEMENT))
                .toList();
        Map<String, String> attendus = new LinkedHashMap<>();
        engagements().forEach(engagement -> attendus.put(engagement.get("code"), engagement.get("titre")));
        List<String> raisons = new ArrayList<>();
        attendus.forEach((code, titre) -> {
            long reponses = repondus.stream().filter(code::equals).count();
            if (reponses == 0) {
                raisons.add("L’engagement %s – %s n’est pas évalué.".formatted(code, titre));
            } else if (reponses > 1) {
                raisons.add("L’engagement %s – %s est évalué plusieurs fois.".formatted(code, titre));
            }
        });
        repondus.stream()
                .distinct()
                .filter(code -> !attendus.containsKey(code))
                .map("L’engagement «\u00a0%s\u00a0» n’est pas à évaluer ici."::formatted)
                .forEach(raisons::add);
        return Avis.selon(raisons);
    }

    /** The assessments of rows that the rule accepts. */
    public List<Evaluation> lire(Saisie saisie) {
        Map<String, String> moduleDe = new LinkedHashMap<>();
        parModule()
                .forEach((module, engagements) ->
                        engagements.forEach(engagement -> moduleDe.put(engagement.code(), module)));
        return saisie.lignes(EVALUATIONS).stream()
                .map(ligne -> new Evaluation(
                        moduleDe.get(ligne.texte(ENGAGEMENT)),
                        ligne.texte(ENGAGEMENT),
                        ligne.texte(TENU).equals(OUI),
                        ligne.texte(OBSERVATIONS)))
                .toList();
    }

    /** The title of an engagement of this grid, or of what once stood for several; its code if it is not part of it. */
    public String titre(String code) {
        return Stream.concat(
                        parModule().values().stream().flatMap(List::stream),
                        modules.stream().flatMap(module -> referentiel.enEntier(module).stream()))
                .filter(engagement -> engagement.code().equals(code))
                .map(Engagement::libelle)
                .findFirst()
                .orElse(code);
    }

    /** « M2 – Délivrance de titres ». */
    public String titreModule(String module) {
        return referentiel.module(module).map(Module::libelle).orElse(module);
    }

    private Map<String, List<Engagement>> parModule() {
        Map<String, List<Engagement>> parModule = new LinkedHashMap<>();
        modules.forEach(module -> parModule.put(module, referentiel.engagements(module)));
        return parModule;
    }

    private static String indicateur(Engagement engagement) {
        return engagement.indicateurs().stream().map(Indicateur::texte).collect(Collectors.joining("\u00a0; "));
    }
}
