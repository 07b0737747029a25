package fr.labellisation.socle.variables;

import fr.labellisation.socle.formulaires.Contexte;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A small fact that a process carries: the name of its variable and its type.
 *
 * @param lecture from the text of the variable
 * @param ecriture to the value that the engine keeps: a text, a Boolean for a flag, an Integer for a count
 */
public record Variable<T>(String nom, Function<String, T> lecture, Function<T, Object> ecriture) {

    public static Variable<String> texte(String nom) {
        return new Variable<>(nom, Function.identity(), valeur -> valeur);
    }

    public static Variable<Boolean> drapeau(String nom) {
        return new Variable<>(nom, Boolean::valueOf, valeur -> valeur);
    }

    /** The id of a row; the engine keeps its digits, which are found again by equality. */
    public static Variable<Long> numero(String nom) {
        return new Variable<>(nom, Long::valueOf, String::valueOf);
    }

    public static Variable<Integer> entier(String nom) {
        return new Variable<>(nom, Integer::valueOf, valeur -> valeur);
    }

    /** A day, kept as ISO-8601. */
    public static Variable<LocalDate> jour(String nom) {
        return new Variable<>(nom, LocalDate::parse, LocalDate::toString);
    }

    /** What the engine keeps for this value. */
    public Object valeur(T valeur) {
        return ecriture.apply(valeur);
    }

    /** From what the engine keeps, also where an older path kept a number for a text or a text for a number. */
    public T de(Object valeur) {
        return lecture.apply(valeur.toString());
    }

    public T lire(Contexte contexte) {
        return lecture.apply(contexte.fait(nom));
    }

    public Optional<T> eventuel(Contexte contexte) {
        return contexte.faitEventuel(nom).map(lecture);
    }
}
