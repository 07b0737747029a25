package fr.labellisation.socle.formulaires;

import java.util.List;

/** One choice that a form offers: what the person reads and what is submitted. */
public record Option(String label, String value) {

    /** How this value is read; the value itself if it is none of those that are offered. */
    public static String libelle(List<Option> options, String valeur) {
        return options.stream()
                .filter(option -> option.value().equals(valeur))
                .map(Option::label)
                .findFirst()
                .orElse(valeur);
    }
}
