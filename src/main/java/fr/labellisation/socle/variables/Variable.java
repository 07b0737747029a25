package fr.labellisation.socle.variables;

import fr.labellisation.socle.formulaires.Contexte;
import java.util.Optional;
import java.util.function.Function;

/**
 * A small fact that a process carries: the name of its variable and its type.
 *
 * @param lecture from the text of the variable
 * @param ecriture to the value of the variable: a text, or a Boolean for a flag
 */
public record Variable<T>(String nom, Function<String, T> lecture, Function<T, Object> ecriture) {

    public static Variable<String> texte(String nom) {
        return new Variable<>(nom, Function.identity(), valeur -> valeur);
    }

    public static Variable<Boolean> drapeau(String nom) {
        return new Variable<>(nom, Boolean::valueOf, valeur -> valeur);
    }

    /** The id of a row. */
    public static Variable<Long> numero(String nom) {
        return new Variable<>(nom, Long::valueOf, String::valueOf);
    }

    public T lire(Contexte contexte) {
        return lecture.apply(contexte.fait(nom));
    }

    public Optional<T> eventuel(Contexte contexte) {
        return contexte.faitEventuel(nom).map(lecture);
    }
}
