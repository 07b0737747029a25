package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.labellisation.socle.codes.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A state or a kind is spelled by its enum: no query writes its code out. */
class CodesDansLeSqlTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/labellisation");
    private static final Pattern TEXTE =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile(
            "\\b(select|from|where|update|insert|delete|values|case when|order by|and|or|etat|nature)\\b");
    private static final Pattern LITTERAL = Pattern.compile("'([^']+)'");
    private static final Pattern ETAPE = Pattern.compile("\\betape\\s*(?:=|<>|[<>]=?)\\s*\\d+");

    /** A catch-up speaks of what an earlier version wrote. */
    private static final Path REPRISES = SOURCES.resolve("reprise");

    @Test
    void aucune_requete_n_ecrit_le_code_d_un_etat_ou_d_une_nature() throws IOException {
        Map<String, String> codes = codes();
        assertThat(codes).containsKeys("delivre", "NC mineure", "en-cours", "interne", "prevue");
        assertThat(requetes())
                .isNotEmpty()
                .noneMatch(requete -> LITTERAL.matcher(requete).results().anyMatch(l -> codes.containsKey(l.group(1))));
    }

    @Test
    void aucune_requete_n_ecrit_la_place_d_une_etape() throws IOException {
        assertThat(requetes())
                .isNotEmpty()
                .noneMatch(requete -> ETAPE.matcher(requete).find());
    }

    private static List<String> requetes() throws IOException {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .filter(fichier -> !fichier.startsWith(REPRISES))
                    .flatMap(fichier -> TEXTE.matcher(lire(fichier)).results())
                    .map(CodesDansLeSqlTest::contenu)
                    .filter(texte -> SQL.matcher(texte).find())
                    .toList();
        }
    }

    private static String contenu(MatchResult texte) {
        return texte.group(1) == null ? texte.group(2) : texte.group(1);
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every code of every enum that has some, with the name of the enum; case files speak a language of their own. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        NosClasses.SANS_LES_ESSAIS.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> !type.getPackageName().startsWith("fr.labellisation.simulation"))
                .map(JavaClass::reflect)
                .forEach(type -> {
                    for (Object valeur : type.getEnumConstants()) {
                        code(type, valeur).ifPresent(code -> codes.put(code, type.getSimpleName()));
                    }
                });
        return codes;
    }

    private static Optional<String> code(Class<?> type, Object valeur) {
        return valeur instanceof Code code ? Optional.of(code.code()) : codeDeclare(type, valeur);
    }

    private static Optional<String> codeDeclare(Class<?> type, Object valeur) {
        try {
            Method code = type.getDeclaredMethod("code");
            code.setAccessible(true);
            return Optional.of((String) code.invoke(valeur));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
