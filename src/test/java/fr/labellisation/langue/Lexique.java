package fr.labellisation.langue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells an English text from a French one by its words: English is what the web applications say in English and none of our
 * French texts says (labels, forms, pages, models, names of roles).
 */
public final class Lexique {
    private static final Pattern MOT = Pattern.compile("(?<![\\p{L}\\d])\\p{L}{2,}(?![\\p{L}\\d])");

    /** Names of files, addresses, ids of the engine and names in code: they are in no language. */
    private static final Pattern SANS_LANGUE = Pattern.compile(
            "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\S+\\.(?:bpmn|dmn|form|html)\\b|\\S+@\\S+|https?:\\S+"
                    + "|[\\w-]+:\\d+:[\\w-]+|\\w+(?:#\\w+)+|\\b[a-z]+[A-Z]\\w*");

    /** What a script replaces, and by what. */
    private static final Pattern REMPLACEMENT =
            Pattern.compile("\\[\\s*'((?:[^'\\\\]|\\\\.)+)',\\s*'((?:[^'\\\\]|\\\\.)+)'\\s*]");

    private static final Pattern NOM_DE_MODELE =
            Pattern.compile("\\b(?:name|label)=\"([^\"]*)\"|<(?:dmn:)?(?:text|description)>([^<]*)<");

    private static final Set<String> TEXTES_DE_FORMULAIRE =
            Set.of("text", "content", "label", "description", "dateLabel");

    private final Set<String> anglais = new HashSet<>();

    public Lexique() {
        Libelles.APPLICATIONS.forEach(
                application -> ajouter(anglais, Libelles.anglais(application).textes().values().stream()));
        ajouter(anglais, remplacements(1));
        Set<String> francais = new HashSet<>();
        Libelles.APPLICATIONS.forEach(
                application -> ajouter(francais, Libelles.francais(application).textes().values().stream()));
        ajouter(francais, remplacements(2));
        ajouter(francais, modeles());
        ajouter(francais, formulaires());
        ajouter(francais, pages());
        ajouter(francais, Arrays.stream(Role.values()).flatMap(role -> Stream.of(role.libelle(), role.code())));
        anglais.removeAll(francais);
    }

    /** The words of this text that are English. */
    public List<String> anglaisDans(String texte) {
        return mots(SANS_LANGUE.matcher(texte).replaceAll(" "))
                .filter(anglais::contains)
                .distinct()
                .toList();
    }

    private static void ajouter(Set<String> mots, Stream<String> textes) {
        textes.flatMap(Lexique::mots).forEach(mots::add);
    }

    private static Stream<String> mots(String texte) {
        return MOT.matcher(texte).results().map(trouve -> trouve.group().toLowerCase(Locale.FRENCH));
    }

    private static Stream<String> remplacements(int colonne) {
        return lire("src/main/resources/static/applications", ".js")
                .flatMap(script -> REMPLACEMENT.matcher(script).results().map(trouve -> trouve.group(colonne)));
    }

    private static Stream<String> modeles() {
        return Stream.concat(lire("bpmn", ".bpmn"), lire("bpmn", ".dmn"))
                .flatMap(modele -> NOM_DE_MODELE.matcher(modele).results())
                .map(trouve -> trouve.group(1) != null ? trouve.group(1) : trouve.group(2));
    }

    private static Stream<String> formulaires() {
        return lire("forms", ".form").flatMap(Lexique::textes);
    }

    private static Stream<String> pages() {
        return Stream.of("forms", "src/main/resources/templates", "src/main/resources/templates/acces")
                .flatMap(dossier -> lire(dossier, ".html"))
                .map(page -> page.replaceAll("<[^>]*>", " "));
    }

    private static Stream<String> textes(String formulaire) {
        try {
            JsonNode tout = new ObjectMapper().readTree(formulaire);
            return TEXTES_DE_FORMULAIRE.stream()
                    .flatMap(nom -> tout.findValues(nom).stream()
                            .map(texte -> texte.asText().replaceAll("\\{\\{.*?}}", " ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lire(String dossier, String fin) {
        try (Stream<Path> fichiers = Files.list(Path.of(dossier))) {
            List<Path> lus = fichiers.filter(f -> f.toString().endsWith(fin)).collect(Collectors.toList());
            return lus.stream().map(Lexique::contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contenu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
