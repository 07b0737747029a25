package fr.labellisation.conventions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of a document in Markdown to what stands in the repository. */
final class Liens {
    private static final Pattern BLOC = Pattern.compile("(?ms)^```.*?^```[^\n]*$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern TITRE = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern HORS_D_UNE_ANCRE = Pattern.compile("[^\\p{L}\\p{N} _-]");
    private static final Pattern AILLEURS = Pattern.compile("[a-z][a-z+.-]*:.*");
    /** In brackets, by reference, and as HTML. */
    private static final List<Pattern> LIENS = List.of(
            Pattern.compile("\\]\\(\\s*<?([^)>\\s]+)"),
            Pattern.compile("(?m)^ {0,3}\\[[^\\]]+\\]:\\s*(\\S+)"),
            Pattern.compile("(?:href|src)\\s*=\\s*[\"']([^\"']+)"));

    private Liens() {}

    /**
     * The links that lead nowhere, each as it is written.
     *
     * @param document where the text stands, as seen from the root of the repository
     */
    static List<String> casses(Path document, String texte) {
        String sansCode = CODE.matcher(BLOC.matcher(texte).replaceAll("")).replaceAll("");
        return LIENS.stream()
                .flatMap(forme -> forme.matcher(sansCode).results())
                .map(trouve -> trouve.group(1))
                .filter(lien -> !AILLEURS.matcher(lien).matches())
                .filter(lien -> !mene(document, texte, lien))
                .toList();
    }

    private static boolean mene(Path document, String texte, String lien) {
        String chemin = lien.split("#", 2)[0];
        Path cible = Stream.ofNullable(document.getParent())
                .findFirst()
                .orElse(Path.of(""))
                .resolve(chemin)
                .normalize();
        if (!chemin.isEmpty() && (cible.isAbsolute() || cible.startsWith("..") || !Files.exists(cible))) {
            return false;
        }
        if (!lien.contains("#")) {
            return true;
        }
        String vise = chemin.isEmpty() ? texte : Files.isRegularFile(cible) ? Documents.lu(cible) : "";
        return ancres(vise).contains(lien.split("#", 2)[1]);
    }

    /** The anchors that the titles of a text get when it is shown on a forge. */
    static Set<String> ancres(String texte) {
        Set<String> ancres = new LinkedHashSet<>();
        Map<String, Integer> vues = new HashMap<>();
        TITRE.matcher(BLOC.matcher(texte).replaceAll(""))
                .results()
                .map(Liens::ancre)
                .forEach(ancre -> {
                    int fois = vues.merge(ancre, 1, Integer::sum);
                    ancres.add(fois == 1 ? ancre : "%s-%d".formatted(ancre, fois - 1));
                });
        return ancres;
    }

    private static String ancre(MatchResult titre) {
        return HORS_D_UNE_ANCRE
                .matcher(titre.group(1).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
