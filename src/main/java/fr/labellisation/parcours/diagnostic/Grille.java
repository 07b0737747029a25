package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Rubrique;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be assessed in some modules of a référentiel, and whether an assessment answers it. */
public record Grille(Referentiel referentiel, List<String> modules) {
    /** Key of the rows in the form. */
    public static final String EVALUATIONS = "evaluations";

    /** Key of the engagement in a row. */
    static final String ENGAGEMENT = "engagement";

    static final String RESULTAT = "resultat";
    static final String MOTIF = "motif";
    static final String OBSERVATIONS = "observations";
    static final String AVANCEMENT = "avancement";
    static final String RESPONSABLE = "responsable";

    private static final String TENU = "tenu";
    private static final String OUI = "oui";
    private static final int LONGUEUR_CODE = 20;
    private static final int LONGUEUR_NOM = 200;

    /** The same on a page of work, engagement by engagement. */
    static final ListeDeTravail LISTE = ListeDeTravail.donnee(EVALUATIONS, "", ENGAGEMENT, reponse());

    /** The rows that a form takes: an answer is a result, or yes or no from a form of an earlier version or a case file. */
    public static Champ champ() {
        List<Champ> colonnes = new ArrayList<>();
        colonnes.add(Champ.texte(ENGAGEMENT, "Engagement", LONGUEUR_CODE).requis());
        colonnes.add(Champ.choix(TENU, "Tenu\u00a0?", OUI, "non"));
        colonnes.addAll(reponse());
        return Champ.lignes(EVALUATIONS, "Engagements à évaluer", colonnes.toArray(Champ[]::new))
                .requis();
    }

    /** What is answered to an engagement, in the order in which it is asked. */
    static List<Champ> reponse() {
        return List.of(
                Champ.choix(RESULTAT, "Résultat", Code.tous(Resultat.class).toArray(String[]::new)),
                Champ.texteLong(MOTIF, "Motif, si l’engagement est sans objet"),
                Champ.texteLong(OBSERVATIONS, "Observations"),
                Champ.texte(RESPONSABLE, "Qui s’en charge", LONGUEUR_NOM),
                Champ.choix(
                        AVANCEMENT,
                        "Avancement",
                        Code.tous(AvancementDeReponse.class).toArray(String[]::new)));
    }

    /** What an answer lacks, a sentence each; the result and the reason are empty where they were not given. */
    static List<String> manques(String resultat, String motif) {
        if (resultat.isEmpty()) {
            return List.of("n’est pas évalué.");
        }
        return Resultat.SANS_OBJET.code().equals(resultat) && motif.isEmpty()
                ? List.of("est sans objet\u00a0: dites pourquoi.")
                : List.of();
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

    /** The same as a page of work shows them, with what shows that an engagement is kept, module by module. */
    List<LigneAFaire> lignes() {
        List<LigneAFaire> lignes = new ArrayList<>();
        parModule()
                .forEach((module, engagements) -> engagements.forEach(engagement -> lignes.add(new LigneAFaire(
                        engagement.code(),
                        LISTE,
                        engagement.code() + " – " + engagement.libelle(),
                        aide(engagement),
                        titreModule(module),
                        LigneAFaire.Rappel.AUCUN))));
        return lignes;
    }

    /** The engagements of a module; what stands for all of them where only that was assessed. */
    List<Engagement> evalues(String module, Set<String> repondus) {
        List<Engagement> siens = referentiel.engagements(module);
        List<Engagement> entiers = referentiel.enEntier(module);
        boolean enEntier = siens.stream().map(Engagement::code).noneMatch(repondus::contains)
                && entiers.stream().map(Engagement::code).anyMatch(repondus::contains);
        return enEntier ? entiers : siens;
    }

    /** What an engagement is about: its theme, or its rubric where there are no modules; empty if nobody said. */
    String theme(Engagement engagement) {
        return Optional.ofNullable(engagement.theme())
                .or(() -> referentiel.rubriques().stream()
                        .filter(rubrique -> rubrique.code().equals(engagement.module()))
                        .map(Rubrique::titre)
                        .findFirst())
                .orElse("");
    }

    /** Whether a module, or a rubric, is assessed as a whole because its engagements are not known. */
    boolean aCompleter() {
        return modules.stream()
                .anyMatch(module ->
                        referentiel.engagements(module).stream().anyMatch(referentiel.enEntier(module)::contains));
    }

    /** What stood for a module while its engagements were not known, and does no more. */
    List<LigneAFaire> enEntier() {
        Set<String> demandes = parModule().values().stream()
                .flatMap(List::stream)
                .map(Engagement::code)
                .collect(Collectors.toSet());
        return modules.stream()
                .flatMap(module -> referentiel.enEntier(module).stream()
                        .filter(engagement -> !demandes.contains(engagement.code()))
                        .map(engagement -> new LigneAFaire(
                                engagement.code(),
                                LISTE,
                                engagement.code()
                                        + " – réponse donnée avant que ses engagements soient connus un par un",
                                "",
                                titreModule(module),
                                LigneAFaire.Rappel.AUCUN)))
                .toList();
    }

    private static String aide(Engagement engagement) {
        List<String> parties = new ArrayList<>();
        if (!engagement.indicateurs().isEmpty()) {
            parties.add("Indicateur\u00a0: " + indicateur(engagement));
        }
        if (!engagement.preuves().isEmpty()) {
            parties.add("Preuves attendues\u00a0: " + String.join(", ", engagement.preuves()));
        }
        return String.join(". ", parties);
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
        for (Saisie ligne : saisie.lignes(EVALUATIONS)) {
            String code = ligne.texte(ENGAGEMENT);
            manques(resultat(ligne), ligne.texte(MOTIF))
                    .forEach(manque -> raisons.add(
                            "L’engagement %s – %s %s".formatted(code, attendus.getOrDefault(code, code), manque)));
        }
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
                        Resultat.duCode(resultat(ligne)),
                        ligne.contient(MOTIF) ? ligne.texte(MOTIF) : null,
                        ligne.texte(OBSERVATIONS),
                        ligne.contient(RESPONSABLE) ? ligne.texte(RESPONSABLE) : null))
                .toList();
    }

    /** The assessment that a row of a work page gives of an engagement of this grid; empty while it lacks something. */
    Optional<Evaluation> evaluation(String code, Map<String, String> valeurs) {
        String resultat = valeurs.getOrDefault(RESULTAT, "");
        String motif = valeurs.getOrDefault(MOTIF, "");
        return manques(resultat, motif).isEmpty()
                ? parModule().entrySet().stream()
                        .filter(module -> module.getValue().stream()
                                .anyMatch(engagement -> engagement.code().equals(code)))
                        .findFirst()
                        .map(module -> new Evaluation(
                                module.getKey(),
                                code,
                                Resultat.duCode(resultat),
                                valeurs.get(MOTIF),
                                valeurs.getOrDefault(OBSERVATIONS, ""),
                                valeurs.get(RESPONSABLE)))
                : Optional.empty();
    }

    /** The same the other way: what a row says that gives this assessment. */
    static Map<String, String> valeurs(Evaluation evaluation) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put(RESULTAT, evaluation.resultat().code());
        valeurs.put(MOTIF, evaluation.motif());
        valeurs.put(OBSERVATIONS, evaluation.observations());
        valeurs.put(RESPONSABLE, evaluation.responsable());
        valeurs.values().removeIf(texte -> texte == null || texte.isEmpty());
        return valeurs;
    }

    /** Empty where none was given. */
    private static String resultat(Saisie ligne) {
        if (ligne.contient(RESULTAT) || !ligne.contient(TENU)) {
            return ligne.texte(RESULTAT);
        }
        return (ligne.texte(TENU).equals(OUI) ? Resultat.CONFORME : Resultat.NON_CONFORME).code();
    }

    /** How a chosen value of a column is read; empty for a column or a value that is none of an answer. */
    public static Optional<String> mot(String colonne, String code) {
        return choix(colonne).stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst();
    }

    static List<Option> choix(String colonne) {
        return switch (colonne) {
            case RESULTAT -> Resultat.options();
            case AVANCEMENT -> AvancementDeReponse.options();
            default -> List.of();
        };
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
