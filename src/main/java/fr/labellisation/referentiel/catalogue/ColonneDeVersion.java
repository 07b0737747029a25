package fr.labellisation.referentiel.catalogue;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of a sheet, or a setting of a version: how it is called, and the key under which it is kept.
 *
 * @param choix what may be chosen, its code before its label; empty where anything may be written
 * @param aide what is expected, in French
 */
record ColonneDeVersion(String titre, String cle, Genre genre, Map<String, String> choix, String aide) {

    /** What its cells hold. */
    enum Genre {
        TEXTE,
        /** A title that is not known is said to be so: an empty cell may be an oversight. */
        TITRE,
        ENTIER,
        NOMBRE,
        OUI_NON,
        /** A day, or a month or a year where no source gives the day. */
        DATE,
        /** Texts with semicolons between them. */
        LISTE,
        CHOIX
    }

    static ColonneDeVersion de(String titre, String cle, Genre genre, String aide) {
        return new ColonneDeVersion(titre, cle, genre, Map.of(), aide);
    }

    static <E extends Enum<E> & Code> ColonneDeVersion parmi(
            String titre, String cle, Class<E> genre, Function<E, String> libelle, String aide) {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(genre.getEnumConstants()).forEach(un -> choix.put(un.code(), libelle.apply(un)));
        return new ColonneDeVersion(
                titre, cle, Genre.CHOIX, choix, aide + " Au choix\u00a0: " + String.join(", ", choix.values()) + ".");
    }
}
