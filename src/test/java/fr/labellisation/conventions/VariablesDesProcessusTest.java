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

    private final Map<Path, String> code = Sources.sous("src/main/java", ".java");
    private final Map<Path, String> modeles = Sources.sous("bpmn", ".bpmn");

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
        code.values()
                .forEach(texte -> tous(LITTERAL, texte)
                        .filter(mot -> variables().containsValue(mot) && !MOTS.contains(mot))
                        .filter(mot -> !texte.contains("@Component(\"" + mot + "\")"))
                        .forEach(mot -> fois.merge(mot, 1, Integer::sum)));
        assertThat(fois).allSatisfy((mot, nombre) -> assertThat(nombre).as(mot).isEqualTo(1));
    }

    @Test
    void le_moteur_n_est_interroge_que_par_constantes() {
        Stream.concat(code.entrySet().stream(), essais())
                .forEach(source -> assertThat(tous(ACCES, source.getValue()).filter(variables()::containsValue))
                        .as(source.getKey().toString())
                        .isEmpty());
    }

    @Test
    void un_id_n_est_epele_que_par_la_classe_de_son_processus() {
        Set<String> ids = ids();
        code.forEach((fichier, texte) -> assertThat(tous(
                                LITTERAL,
                                CONSTANTE_DE_PROCESSUS
                                        .matcher(texte)
                                        .replaceAll("")
                                        .replaceAll("example = \"\\w+\"", ""))
                        .filter(ids::contains))
                .as(fichier.toString())
                .isEmpty());
    }

    @Test
    void aucun_essai_n_epelle_un_id_ou_une_variable() {
        Set<String> ids = ids();
        essais().forEach(source -> assertThat(tous(LITTERAL, source.getValue())
                        .filter(mot -> ids.contains(mot) || variables().containsValue(mot) && !MOTS.contains(mot)))
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
    private Set<String> duDiagramme(String cle) {
        String modele = modeles.get(Path.of("bpmn", cle + ".bpmn"));
        Set<String> noms = new TreeSet<>();
        String sansBeans = modele.replaceAll("delegateExpression=\"[^\"]*\"", "");
        tous(Pattern.compile("\\$\\{([^}]*)\\}"), sansBeans)
                .map(expression -> expression.replaceAll("'[^']*'", ""))
                .flatMap(expression -> tous(Pattern.compile("(?<![\\w.])([a-z]\\w*)\\b(?!\\s*[.(])"), expression))
                .filter(mot -> !Set.of("execution", "true", "false").contains(mot))
                .forEach(noms::add);
        tous(Pattern.compile("<camunda:in [^>]*\\bsource=\"(\\w+)\""), modele).forEach(noms::add);
        tous(Pattern.compile("<camunda:out [^>]*\\btarget=\"(\\w+)\""), modele).forEach(noms::add);
        tous(Pattern.compile("camunda:(?:elementVariable|resultVariable)=\"(\\w+)\""), modele)
                .forEach(noms::add);
        tous(Pattern.compile("camunda:decisionRef=\"(\\w+)\""), modele)
                .flatMap(table -> tous(
                        Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)"),
                        Sources.sous("bpmn", table + ".dmn").values().iterator().next()))
                .forEach(noms::add);
        Pattern appel = Pattern.compile(
                "<bpmn:callActivity [^>]*calledElement=\"" + cle + "\".*?</bpmn:callActivity>", Pattern.DOTALL);
        modeles.values().stream()
                .flatMap(appelant -> appel.matcher(appelant).results().map(MatchResult::group))
                .forEach(appele -> {
                    tous(Pattern.compile("<camunda:in [^>]*\\btarget=\"(\\w+)\""), appele)
                            .forEach(noms::add);
                    tous(Pattern.compile("<camunda:out [^>]*\\bsource=\"(\\w+)\""), appele)
                            .forEach(noms::add);
                });
        return noms;
    }

    /** What the forms of its tasks name, and the beans that it calls with those beside them. */
    private Set<String> desSources(String cle) {
        String modele = modeles.get(Path.of("bpmn", cle + ".bpmn"));
        Set<String> formulaires = tous(Pattern.compile(" id=\"(\\w+)\""), modele)
                .map(id -> id.replace("Debut_", "Debut") + ".java")
                .collect(toCollection(TreeSet::new));
        Set<Path> dossiers = tous(Pattern.compile("\\$\\{(\\w+)"), modele)
                .flatMap(bean -> code.entrySet().stream()
                        .filter(source -> source.getValue().contains("@Component(\"" + bean + "\")")))
                .map(source -> source.getKey().getParent())
                .collect(toCollection(TreeSet::new));
        return code.entrySet().stream()
                .filter(source -> !source.getValue().contains("VARIABLES = List.of(")
                        && (dossiers.contains(source.getKey().getParent())
                                || formulaires.contains(
                                        source.getKey().getFileName().toString())))
                .flatMap(source -> variables().entrySet().stream()
                        .filter(variable -> nomme(source.getValue(), variable.getKey()))
                        .map(Map.Entry::getValue))
                .collect(toCollection(TreeSet::new));
    }

    /** Also as an imported constant. */
    private static boolean nomme(String texte, String constante) {
        return Pattern.compile("\\b" + constante.replace(".", "\\s*\\.\\s*") + "\\b")
                .matcher(texte)
                .find();
    }

    /** The names of the variables by the constants that hold them. */
    private Map<String, String> variables() {
        Map<String, String> noms = new TreeMap<>();
        code.forEach((fichier, texte) -> DECLARATION
                .matcher(texte)
                .results()
                .forEach(trouvee -> noms.put(
                        fichier.getFileName().toString().replace("java", "") + trouvee.group(1), trouvee.group(2))));
        return noms;
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ClassesDeProcessusTest.classes().values().stream()
                .flatMap(classe -> Arrays.stream(classe.getDeclaredClasses()))
                .filter(Class::isEnum)
                .flatMap(elements -> Arrays.stream(elements.getEnumConstants()))
                .map(Object::toString)
                .forEach(ids::add);
        code.values().forEach(texte -> tous(CONSTANTE_DE_PROCESSUS, texte).forEach(ids::add));
        return ids;
    }

    private static Stream<Map.Entry<Path, String>> essais() {
        Predicate<Path> auPresent =
                fichier -> !D_UNE_VERSION_ANTERIEURE.matcher(fichier.toString()).matches()
                        && !fichier.toString().contains("conventions");
        return Sources.sous("src/test/java", ".java").entrySet().stream()
                .filter(source -> auPresent.test(source.getKey()));
    }

    private static Stream<String> tous(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(trouve -> trouve.group(1)).toList().stream();
    }
}
