package fr.labellisation.echeances.delais;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be changed in one row of a decision table, in the order of the table: the value of each column for a delay, the
 * recipients of each lead time for reminders.
 */
public record Reglage(Map<String, String> valeurs) {

    /** Which table a setting belongs to. */
    public enum Genre implements Code {
        DELAI,
        PALIERS;
    }

    public Reglage {
        valeurs = Collections.unmodifiableMap(new LinkedHashMap<>(valeurs));
    }

    /** As it is kept: {@code delai=5 unite=jours-ouvres}. */
    String texte() {
        return valeurs.entrySet().stream()
                .map(valeur -> valeur.getKey() + "=" + valeur.getValue())
                .collect(Collectors.joining(" "));
    }

    static Reglage lire(String texte) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        Arrays.stream(texte.split(" "))
                .map(valeur -> valeur.split("=", 2))
                .forEach(valeur -> valeurs.put(valeur[0], valeur[1]));
        return new Reglage(valeurs);
    }
}
