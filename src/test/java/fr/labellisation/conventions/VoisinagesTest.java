package fr.labellisation.conventions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The eleven neighbourhoods and their members: which arrows there may be. Whatever is not said here is refused, and what is
 * said here and no longer used is refused too.
 */
class VoisinagesTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/labellisation");
    private static final String RACINE = "fr.labellisation";
    private static final int CLASSES_AU_PLUS = 25;
    private static final Pattern IMPORTS = Pattern.compile("May import ([^.]+)\\.|Imports no other neighbourhood");

    /** What each neighbourhood imports, from the ground up. */
    private static final Map<String, Set<String>> FLECHES = fleches("""
            socle
            acces       : socle
            referentiel : socle
            echeances   : socle referentiel
            annonces    : socle acces echeances
            reglages    : socle acces referentiel echeances annonces
            parcours    : socle acces referentiel echeances annonces reglages
            lecture     : socle acces referentiel echeances annonces parcours
            moteur      : socle acces referentiel echeances annonces lecture
            web         : socle acces referentiel echeances annonces reglages parcours lecture
            simulation  : socle acces referentiel echeances annonces parcours lecture moteur
            reprise     : socle referentiel echeances annonces reglages parcours lecture
            """);

    /** The members of each neighbourhood, from the ground up: one imports only those on lines above its own. */
    private static final Map<String, List<Set<String>>> ETAGES = Map.ofEntries(
            Map.entry(
                    "socle",
                    etages(
                            "codes",
                            "formulaires installation regles territoire",
                            "exports portes tableur variables",
                            "journal")),
            Map.entry("referentiel", etages("delais", ".", "catalogue complements")),
            Map.entry("acces", etages("essais saisies telephones", ".", "camunda")),
            Map.entry("echeances", etages("calendrier", "delais")),
            Map.entry("moteur", etages("valeurs", ". histoire identites refus")),
            Map.entry("annonces", etages("absences courriel", "calendriers rappels", "retards")),
            Map.entry("reglages", etages(".", "delais paliers", "camunda")),
            Map.entry(
                    "parcours",
                    etages(
                            "demarche enquete formation groupes indicateurs preuves services travail",
                            "diagnostic",
                            "actions",
                            "comites",
                            "preparation",
                            "audits",
                            "label",
                            "changement",
                            "entree")),
            Map.entry(
                    "lecture",
                    etages(
                            "taches travail",
                            "catalogue messages planification situation",
                            "campagnes ecrits journee preparation services",
                            "copil indicateurs verdict")),
            Map.entry("web", etages("dessins lecteurs lignes tasklist", "cockpit", "pages", "api fichiers")),
            Map.entry("simulation", etages("rejeu", "demonstration nation")));

    @Test
    void une_fleche_entre_deux_voisinages_est_declaree_et_sert() {
        Map<String, Set<String>> trouvees = new TreeMap<>();
        FLECHES.keySet().forEach(voisinage -> trouvees.put(voisinage, new TreeSet<>()));
        imports()
                .forEach((de, vers) -> vers.stream()
                        .filter(cible -> !voisinage(de).equals(voisinage(cible)))
                        .forEach(cible -> trouvees.get(voisinage(de)).add(voisinage(cible))));

        assertThat(trouvees).isEqualTo(FLECHES);
    }

    @Test
    void les_membres_d_un_voisinage_n_importent_que_ceux_des_etages_du_dessous() {
        imports()
                .forEach((de, vers) -> vers.stream()
                        .filter(cible -> voisinage(de).equals(voisinage(cible))
                                && !membre(de).equals(membre(cible)))
                        .forEach(cible -> assertThat(etage(cible))
                                .as("%s imports %s", de, cible)
                                .isLessThan(etage(de))));
    }

    @Test
    void chaque_voisinage_dit_ce_qu_il_contient_et_ce_qu_il_importe() throws IOException {
        try (Stream<Path> dossiers = Files.list(SOURCES).filter(Files::isDirectory)) {
            assertThat(dossiers.map(dossier -> dossier.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(FLECHES.keySet());
        }
        for (String voisinage : FLECHES.keySet()) {
            assertThat(ditImporter(SOURCES.resolve(voisinage).resolve("package-info.java")))
                    .as(voisinage)
                    .isEqualTo(FLECHES.get(voisinage));
        }
    }

    /** The neighbourhoods that the last sentence of a package-info names; a file without such a sentence is a fault. */
    private static Set<String> ditImporter(Path description) throws IOException {
        Matcher phrase = IMPORTS.matcher(Files.readString(description));
        assertThat(phrase.find()).as("%s says what is imported", description).isTrue();
        return phrase.group(1) == null
                ? Set.of()
                : new TreeSet<>(List.of(phrase.group(1).split(", | and ")));
    }

    @Test
    void aucun_dossier_n_a_plus_de_vingt_cinq_classes() throws IOException {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            Map<Path, Long> parDossier = fichiers.filter(
                            fichier -> fichier.toString().endsWith(".java") && !fichier.endsWith("package-info.java"))
                    .collect(groupingBy(Path::getParent, counting()));

            assertThat(parDossier)
                    .isNotEmpty()
                    .allSatisfy((dossier, nombre) ->
                            assertThat(nombre).as("%s", dossier).isLessThanOrEqualTo(CLASSES_AU_PLUS));
        }
    }

    @Test
    void deux_classes_n_ont_pas_le_meme_nom() {
        Map<String, Set<String>> parNom = NosClasses.SANS_LES_ESSAIS.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(classe -> !classe.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        mapping(JavaClass::getName, toCollection(TreeSet::new))));

        assertThat(parNom)
                .isNotEmpty()
                .allSatisfy((nom, trouvees) -> assertThat(trouvees).as(nom).hasSize(1));
    }

    /** By package of ours, the other packages of ours that it imports; what starts the whole is above all of them. */
    private Map<String, Set<String>> imports() {
        return NosClasses.SANS_LES_ESSAIS.stream()
                .filter(classe -> !classe.getPackageName().equals(RACINE))
                .flatMap(classe -> classe.getDirectDependenciesFromSelf().stream())
                .map(dependance -> List.of(
                        dependance.getOriginClass().getPackageName(),
                        element(dependance.getTargetClass()).getPackageName()))
                .filter(fleche ->
                        fleche.get(1).startsWith(RACINE + ".") && !fleche.get(0).equals(fleche.get(1)))
                .collect(groupingBy(
                        fleche -> fleche.get(0),
                        TreeMap::new,
                        mapping(fleche -> fleche.get(1), toCollection(TreeSet::new))));
    }

    private static JavaClass element(JavaClass classe) {
        return classe.isArray() ? classe.getBaseComponentType() : classe;
    }

    private static String voisinage(String paquet) {
        return paquet.split("\\.")[2];
    }

    private static String membre(String paquet) {
        String[] parts = paquet.split("\\.");
        return parts.length > 3 ? parts[3] : ".";
    }

    /** Where nothing is declared a neighbourhood has no members but itself and what uses the engine for it. */
    private static int etage(String paquet) {
        List<Set<String>> etages = ETAGES.getOrDefault(voisinage(paquet), etages(".", "camunda"));
        for (int rang = 0; rang < etages.size(); rang++) {
            if (etages.get(rang).contains(membre(paquet))) {
                return rang;
            }
        }
        throw new AssertionError(paquet + " is on no floor of its neighbourhood");
    }

    private static List<Set<String>> etages(String... lignes) {
        return Arrays.stream(lignes).map(ligne -> Set.of(ligne.split(" "))).toList();
    }

    private static Map<String, Set<String>> fleches(String table) {
        Map<String, Set<String>> fleches = new TreeMap<>();
        table.lines().forEach(ligne -> {
            String[] parts = ligne.split(":");
            fleches.put(
                    parts[0].strip(),
                    parts.length == 1
                            ? new TreeSet<>()
                            : new TreeSet<>(List.of(parts[1].strip().split(" +"))));
        });
        return fleches;
    }
}
