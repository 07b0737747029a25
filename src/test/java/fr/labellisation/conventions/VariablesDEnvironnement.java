package fr.labellisation.conventions;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Environment variables that texts name. */
final class VariablesDEnvironnement {
    private static final Pattern NOM =
            Pattern.compile("\\b(?:LABELLISATION(?:_[A-Z]+)+|SPRING_PROFILES_ACTIVE)(?![A-Z_])");

    private VariablesDEnvironnement() {}

    static Set<String> nommees(Collection<String> textes) {
        return textes.stream()
                .flatMap(texte -> NOM.matcher(texte).results())
                .map(trouve -> trouve.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those to which a table gives a row: in its first column, as code. */
    static Set<String> decrites(Collection<String> textes) {
        return nommees(textes.stream()
                .flatMap(String::lines)
                .filter(ligne -> ligne.startsWith("| `"))
                .map(ligne -> ligne.split("\\|")[1])
                .toList());
    }
}
