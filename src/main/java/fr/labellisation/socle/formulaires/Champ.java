package fr.labellisation.socle.formulaires;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a form: its key in the form file, the label that the person reads, and its rules. The browser checks some of
 * them for comfort; these are the ones that hold.
 *
 * @param taille longest text, in characters; largest number for a number
 * @param options the only accepted values of a choice; empty when they depend on the task and are checked by the form
 * @param colonnes the fields of each row, for rows
 */
public record Champ(
        String cle,
        String libelle,
        Genre genre,
        boolean obligatoire,
        int taille,
        List<String> options,
        List<Champ> colonnes,
        Periode moment) {

    /** What a field holds. */
    public enum Genre {
        /** On one line: names, places, what goes into a subject. */
        TEXTE,
        TEXTE_LONG,
        COURRIEL,
        DATE,
        ENTIER,
        OUI,
        CHOIX,
        LISTE,
        LIGNES
    }

    /** When a date may lie, seen from the day on which it is submitted. */
    public enum Periode {
        INDIFFERENT,
        PASSE_OU_JOUR,
        JOUR_OU_AVENIR
    }

    /** Longest text that a person types into a large field, in characters. */
    public static final int TEXTE_LONG = 20_000;

    private static final int LIGNES_AU_PLUS = 200;

    public static Champ texte(String cle, String libelle, int taille) {
        return new Champ(cle, libelle, Genre.TEXTE, false, taille, List.of(), List.of(), Periode.INDIFFERENT);
    }

    public static Champ texteLong(String cle, String libelle) {
        return texteLong(cle, libelle, TEXTE_LONG);
    }

    public static Champ texteLong(String cle, String libelle, int taille) {
        return new Champ(cle, libelle, Genre.TEXTE_LONG, false, taille, List.of(), List.of(), Periode.INDIFFERENT);
    }

    public static Champ courriel(String cle, String libelle) {
        return new Champ(cle, libelle, Genre.COURRIEL, false, 254, List.of(), List.of(), Periode.INDIFFERENT);
    }

    public static Champ date(String cle, String libelle) {
        return new Champ(cle, libelle, Genre.DATE, false, 10, List.of(), List.of(), Periode.INDIFFERENT);
    }

    /** A whole number from 0 to a maximum. */
    public static Champ entier(String cle, String libelle, int maximum) {
        return new Champ(cle, libelle, Genre.ENTIER, false, maximum, List.of(), List.of(), Periode.INDIFFERENT);
    }

    /** A box to tick; when mandatory it must be ticked. */
    public static Champ oui(String cle, String libelle) {
        return new Champ(cle, libelle, Genre.OUI, false, 5, List.of(), List.of(), Periode.INDIFFERENT);
    }

    public static Champ choix(String cle, String libelle, String... options) {
        return new Champ(cle, libelle, Genre.CHOIX, false, 200, Arrays.asList(options), List.of(), Periode.INDIFFERENT);
    }

    public static Champ liste(String cle, String libelle) {
        return new Champ(cle, libelle, Genre.LISTE, false, 200, List.of(), List.of(), Periode.INDIFFERENT);
    }

    /** Rows of several columns. */
    public static Champ lignes(String cle, String libelle, Champ... colonnes) {
        return new Champ(
                cle,
                libelle,
                Genre.LIGNES,
                false,
                LIGNES_AU_PLUS,
                List.of(),
                Arrays.asList(colonnes),
                Periode.INDIFFERENT);
    }

    /** What is said of this field, under the name that the form gives it: « Motif » : ce champ est obligatoire. */
    public String phrase(String raison) {
        return "«\u00a0%s\u00a0»\u00a0: %s".formatted(libelle, raison);
    }

    public Champ requis() {
        return new Champ(cle, libelle, genre, true, taille, options, colonnes, moment);
    }

    public Champ auPlusTard() {
        return new Champ(cle, libelle, genre, obligatoire, taille, options, colonnes, Periode.PASSE_OU_JOUR);
    }

    public Champ aPartirDuJour() {
        return new Champ(cle, libelle, genre, obligatoire, taille, options, colonnes, Periode.JOUR_OU_AVENIR);
    }
}
