package fr.labellisation.conventions;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.camunda.Demarrable;
import fr.labellisation.socle.variables.Variable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.ReflectionUtils;

/** The class of a process lists the variables of its diagram; nothing else in the code spells a variable or an id. */
class VariablesDesProcessusTest {
    /** A reminder is written and read as one record, VariablesRappel. */
    private static final Set<String> SANS_LISTE = Set.of("RappelsEcheance");
    /** Asked of every task by its due date, its heading and its tenant. */
    private static final Set<String> DE_TOUTE_TACHE = Set.of("departement", "demarche", "referentiel", "site");
    /** Variables that are also a column, a field of a form, a parameter of a page or a word of a case file. */
    private static final Set<String> MOTS = Set.of(
            "absence",
            "absent",
            "action",
            "annee",
            "audit",
            "comite",
            "decision",
            "demarche",
            "departement",
            "enquete",
            "formation",
            "label",
            "module",
            "nature",
            "niveau",
            "referentiel",
            "responsable",
            "session",
            "site",
            "suite",
            "tache",
            "verificateur");
    /** They open what an earlier version left: its ids and variables do not follow a rename. */
    private static final Pattern D_UNE_VERSION_ANTERIEURE =
            Pattern.compile(".*(VersionAnterieure|DeLaPremiereVersion)\\w*\\.java");

    private static final Pattern DECLARATION = Pattern.compile(
            "Variable<\\w+(?:<\\?>)?> (\\w+)\\s*=\\s*(?:Variable\\.\\w+|new Variable<>)\\(\\s*\"(\\w+)\"");
    private static final Pattern CONSTANTE_DE_PROCESSUS = Pattern.compile("String (?:CLE|MESSAGE_\\w+) = \"(\\w+)\"");
    private static final Pattern LITTERAL = Pattern.compile("\"(\\w+)\"");
    private static final Pattern ACCES = Pattern.compile(
            "(?:[gs]etVariables?(?:Local|Typed)?|removeVariable\\w*|ariableValue\\w+|faitEventuel|\\.fait|TriggeredScope)"
                    + "\\(\\s*(?:[\\w.()]+,\\s*)?\"(\\w+)\"");

    private static final Pattern COMPOSANT = Pattern.compile("@Component\\(\"(\\w+)\"\\)");
    /** A constant as code names it, also in an import. */
    private static final Pattern CONSTANTE = Pattern.compile("\\b(\\w+)\\s*\\.\\s*(?=(\\w+))");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final Pattern VARIABLE_LUE = Pattern.compile("(?<![\\w.])([a-z]\\w*)\\b(?!\\s*[.(])");
    private static final Pattern SOURCE_DONNEE = Pattern.compile("<camunda:in [^>]*\\bsource=\"(\\w+)\"");
    private static final Pattern CIBLE_DONNEE = Pattern.compile("<camunda:in [^>]*\\btarget=\"(\\w+)\"");
    private static final Pattern SOURCE_RENDUE = Pattern.compile("<camunda:out [^>]*\\bsource=\"(\\w+)\"");
    private static final Pattern CIBLE_RENDUE = Pattern.compile("<camunda:out [^>]*\\btarget=\"(\\w+)\"");
    private static final Pattern DE_BOUCLE = Pattern.compile("camunda:(?:elementVariable|resultVariable)=\"(\\w+)\"");
    private static final Pattern DECISION = Pattern.compile("camunda:decisionRef=\"(\\w+)\"");
    private static final Pattern ENTREE = Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)");
    private static final Pattern ID = Pattern.compile(" id=\"(\\w+)\"");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)");

    private static final Map<Path, String> CODE = Sources.sous("src/main/java", ".java");
    private static final Map<Path, String> ESSAIS = Sources.sous("src/test/java", ".java");
    private static final Map<Path, String> MODELES = Sources.sous("bpmn", ".bpmn");
    /** The names of the variables by the constants that hold them. */
    private static final Map<String, String> VARIABLES = variables();

    private static final Set<String> NOMS = new TreeSet<>(VARIABLES.values());
    /** The constants of variables that each source names. */
    private static final Map<Path, Set<String>> NOMMEES = nommees();

    private static final Set<String> IDS = ids();

    @TestFactory
    Stream<DynamicTest> une_classe_declare_les_variables_de_son_diagramme() {
        return classes()
                .map(classe -> DynamicTest.dynamicTest(
                        classe.getSimpleName(),
                        () -> assertThat(declarees(classe)).containsAll(duDiagramme(classe.getSimpleName()))));
    }

    @TestFactory
    Stream<DynamicTest> une_variable_declaree_sert_dans_son_processus() {
        return classes()
                .map(classe -> DynamicTest.dynamicTest(classe.getSimpleName(), () -> {
                    String cle = classe.getSimpleName();
                    Set<String> servent = new TreeSet<>(DE_TOUTE_TACHE);
                    servent.addAll(duDiagramme(cle));
                    servent.addAll(desSources(cle));
                    assertThat(servent).containsAll(declarees(classe));
                }));
    }

    @Test
    void une_variable_n_est_epelee_qu_une_fois() {
        Map<String, Integer> fois = new TreeMap<>();
        CODE.values()
                .forEach(texte -> tous(LITTERAL, texte)
                        .filter(mot -> NOMS.contains(mot) && !MOTS.contains(mot))
                        .filter(mot -> !tous(COMPOSANT, texte).toList().contains(mot))
                        .forEach(mot -> fois.merge(mot, 1, Integer::sum)));
        assertThat(fois).allSatisfy((mot, nombre) -> assertThat(nombre).as(mot).isEqualTo(1));
    }

    @Test
    void le_moteur_n_est_interroge_que_par_constantes() {
        Stream.concat(CODE.entrySet().stream(), essais())
                .forEach(source -> assertThat(tous(ACCES, source.getValue()).filter(NOMS::contains))
                        .as(source.getKey().toString())
                        .isEmpty());
    }

    @Test
    void un_id_n_est_epele_que_par_la_classe_de_son_processus() {
        CODE.forEach((fichier, texte) -> assertThat(tous(
                                LITTERAL,
                                CONSTANTE_DE_PROCESSUS
                                        .matcher(texte)
                                        .replaceAll("")
                                        .replaceAll("example = \"\\w+\"", ""))
                        .filter(IDS::contains))
                .as(fichier.toString())
                .isEmpty());
    }

    @Test
    void aucun_essai_n_epelle_un_id_ou_une_variable() {
        essais().forEach(source -> assertThat(tous(LITTERAL, source.getValue())
                        .filter(mot -> IDS.contains(mot) || NOMS.contains(mot) && !MOTS.contains(mot)))
                .as(source.getKey().toString())
                .isEmpty());
    }

    @Test
    void ce_qu_une_personne_demarre_est_un_processus() {
        assertThat(ClassesDeProcessusTest.classes().keySet())
                .containsAll(Stream.of(Demarrable.values()).map(Enum::name).toList());
    }

    private static Stream<Class<?>> classes() {
        return ClassesDeProcessusTest.classes().values().stream()
                .filter(classe -> !SANS_LISTE.contains(classe.getSimpleName()));
    }

    private static Set<String> declarees(Class<?> classe) {
        var champ = ReflectionUtils.findField(classe, "VARIABLES");
        assertThat(champ).as("%s.VARIABLES", classe.getSimpleName()).isNotNull();
        return ((List<?>) ReflectionUtils.getField(champ, null))
                .stream().map(v -> ((Variable<?>) v).nom()).collect(toCollection(TreeSet::new));
    }

    /** What it spells in expressions, mappings and loops, what its decision asks, and what its callers hand in. */
    private static Set<String> duDiagramme(String cle) {
        String modele = MODELES.get(Path.of("bpmn", cle + ".bpmn"));
        Set<String> noms = new TreeSet<>();
        String sansBeans = modele.replaceAll("delegateExpression=\"[^\"]*\"", "");
        tous(EXPRESSION, sansBeans)
                .map(expression -> expression.replaceAll("'[^']*'", ""))
                .flatMap(expression -> tous(VARIABLE_LUE, expression))
                .filter(mot -> !Set.of("execution", "true", "false").contains(mot))
                .forEach(noms::add);
        tous(SOURCE_DONNEE, modele).forEach(noms::add);
        tous(CIBLE_RENDUE, modele).forEach(noms::add);
        tous(DE_BOUCLE, modele).forEach(noms::add);
        tous(DECISION, modele)
                .flatMap(table -> tous(
                        ENTREE,
                        Sources.sous("bpmn", table + ".dmn").values().iterator().next()))
                .forEach(noms::add);
        Pattern appel = Pattern.compile(
                "<bpmn:callActivity [^>]*calledElement=\"" + cle + "\".*?</bpmn:callActivity>", Pattern.DOTALL);
        MODELES.values().stream()
                .flatMap(appelant -> appel.matcher(appelant).results().map(MatchResult::group))
                .forEach(appele -> {
                    tous(CIBLE_DONNEE, appele).forEach(noms::add);
                    tous(SOURCE_RENDUE, appele).forEach(noms::add);
                });
        return noms;
    }

    /** What the forms of its tasks name, and the beans that it calls with those beside them. */
    private static Set<String> desSources(String cle) {
        String modele = MODELES.get(Path.of("bpmn", cle + ".bpmn"));
        Set<String> formulaires = tous(ID, modele)
                .map(id -> id.replace("Debut_", "Debut") + ".java")
                .collect(toCollection(TreeSet::new));
        Set<String> beans = tous(BEAN, modele).collect(toCollection(TreeSet::new));
        Set<Path> dossiers = CODE.entrySet().stream()
                .filter(source -> tous(COMPOSANT, source.getValue()).anyMatch(beans::contains))
                .map(source -> source.getKey().getParent())
                .collect(toCollection(TreeSet::new));
        return CODE.entrySet().stream()
                .filter(source -> !source.getValue().contains("VARIABLES = List.of(")
                        && (dossiers.contains(source.getKey().getParent())
                                || formulaires.contains(
                                        source.getKey().getFileName().toString())))
                .flatMap(source -> NOMMEES.get(source.getKey()).stream())
                .map(VARIABLES::get)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<Path, Set<String>> nommees() {
        Map<Path, Set<String>> nommees = new TreeMap<>();
        CODE.forEach((fichier, texte) -> nommees.put(
                fichier,
                CONSTANTE
                        .matcher(texte)
                        .results()
                        .map(trouve -> trouve.group(1) + "." + trouve.group(2))
                        .filter(VARIABLES::containsKey)
                        .collect(toCollection(TreeSet::new))));
        return nommees;
    }

    private static Map<String, String> variables() {
        Map<String, String> noms = new TreeMap<>();
        CODE.forEach((fichier, texte) -> DECLARATION
                .matcher(texte)
                .results()
                .forEach(trouvee -> noms.put(
                        fichier.getFileName().toString().replace("java", "") + trouvee.group(1), trouvee.group(2))));
        return noms;
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ClassesDeProcessusTest.classes().values().stream()
                .flatMap(classe -> Arrays.stream(classe.getDeclaredClasses()))
                .filter(Class::isEnum)
                .flatMap(elements -> Arrays.stream(elements.getEnumConstants()))
                .map(Object::toString)
                .forEach(ids::add);
        CODE.values().forEach(texte -> tous(CONSTANTE_DE_PROCESSUS, texte).forEach(ids::add));
        return ids;
    }

    private static Stream<Map.Entry<Path, String>> essais() {
        Predicate<Path> auPresent =
                fichier -> !D_UNE_VERSION_ANTERIEURE.matcher(fichier.toString()).matches()
                        && !fichier.toString().contains("conventions");
        return ESSAIS.entrySet().stream().filter(source -> auPresent.test(source.getKey()));
    }

    private static Stream<String> tous(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(trouve -> trouve.group(1)).toList().stream();
    }
}
