package fr.labellisation.socle.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that is written in a table, a file, a form or an address, and read there again. */
public interface Code {

    /** As it is written: its name in small letters with hyphens, unless the constant says otherwise. */
    default String code() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so; empty if none is. */
    static <E extends Enum<E> & Code> Optional<E> eventuel(Class<E> genre, String code) {
        return Arrays.stream(genre.getEnumConstants())
                .filter(constante -> constante.code().equals(code))
                .findFirst();
    }

    /**
     * The constant that is written so.
     *
     * @param inconnu what is said of another code, before the code itself: « État inconnu »
     * @throws IllegalArgumentException if none is
     */
    static <E extends Enum<E> & Code> E exiger(Class<E> genre, String code, String inconnu) {
        return eventuel(genre, code).orElseThrow(() -> new IllegalArgumentException(inconnu + "\u00a0: " + code));
    }

    /** How all of them are written, in their order. */
    static <E extends Enum<E> & Code> List<String> tous(Class<E> genre) {
        return Arrays.stream(genre.getEnumConstants()).map(Code::code).toList();
    }
}
