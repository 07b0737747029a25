package fr.labellisation.conventions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tables the SQL in Java source names. Texts joined by a plus sign are read as one. */
final class TablesNommees {
    /** A comment, a text block, a text, a character: whatever begins first hides the others. */
    private static final Pattern MORCEAUX = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<bloc>.*?)(?<!\\\\)\"\"\"|\"(?<texte>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)+'",
            Pattern.DOTALL);

    private static final Pattern TABLES = Pattern.compile(
            "\\b(?<ordre>delete\\s+from|insert\\s+into|update|from|join)\\s+"
                    + "(?<noms>[a-z_]+(?:\\s+(?:as\\s+)?[a-z_]+)?(?:\\s*,\\s*[a-z_]+(?:\\s+(?:as\\s+)?[a-z_]+)?)*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREATION = Pattern.compile(
            "\\b(?:create\\s+table\\s+(?<cree>[a-z_0-9]+)|drop\\s+table\\s+(?<jetee>[a-z_0-9]+)"
                    + "|alter\\s+table\\s+(?<ancien>[a-z_0-9]+)\\s+rename\\s+to\\s+(?<nouveau>[a-z_0-9]+))",
            Pattern.CASE_INSENSITIVE);

    private TablesNommees() {}

    /** True for a table that some statement writes, false for one that is only read. */
    static Map<String, Boolean> dansLeSource(String java) {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        textes(java)
                .forEach(texte ->
                        dansLeSql(texte).forEach((nom, ecrite) -> tables.merge(nom, ecrite, (a, b) -> a || b)));
        return tables;
    }

    private static Map<String, Boolean> dansLeSql(String sql) {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        Matcher trouve = TABLES.matcher(sql);
        while (trouve.find()) {
            String ordre = trouve.group("ordre").toLowerCase(Locale.ROOT);
            boolean ecrit = !ordre.equals("from") && !ordre.equals("join");
            for (String nom : trouve.group("noms").split(",")) {
                tables.merge(nom.strip().split("\\s+")[0].toLowerCase(Locale.ROOT), ecrit, (a, b) -> a || b);
            }
        }
        return tables;
    }

    private static List<String> textes(String java) {
        List<String> textes = new ArrayList<>();
        int fin = -1;
        for (MatchResult morceau : MORCEAUX.matcher(java).results().toList()) {
            String contenu = contenu(morceau);
            if (contenu == null) {
                continue;
            }
            if (fin >= 0 && java.substring(fin, morceau.start()).strip().equals("+")) {
                textes.add(textes.remove(textes.size() - 1) + contenu);
            } else {
                textes.add(contenu);
            }
            fin = morceau.end();
        }
        return textes;
    }

    /** Null for a comment or a character. */
    private static String contenu(MatchResult morceau) {
        String entier = morceau.group();
        if (entier.startsWith("\"\"\"")) {
            return entier.substring(3, entier.length() - 3);
        }
        return entier.startsWith("\"") ? entier.substring(1, entier.length() - 1) : null;
    }

    /** What remains after these migrations, in their order. */
    static Set<String> apres(List<String> migrations) {
        Map<String, Boolean> tables = new LinkedHashMap<>();
        for (String migration : migrations) {
            Matcher trouve = CREATION.matcher(migration.replaceAll("--[^\\n]*", ""));
            while (trouve.find()) {
                if (trouve.group("cree") != null) {
                    tables.put(trouve.group("cree"), true);
                } else if (trouve.group("jetee") != null) {
                    tables.remove(trouve.group("jetee"));
                } else {
                    tables.remove(trouve.group("ancien"));
                    tables.put(trouve.group("nouveau"), true);
                }
            }
        }
        return tables.keySet();
    }
}
