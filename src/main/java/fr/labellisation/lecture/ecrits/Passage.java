package fr.labellisation.lecture.ecrits;

import java.util.List;

/**
 * What was written under one heading.
 *
 * @param intitule the field of the form, as its author read it
 * @param textes one text, or one a row of a table; line breaks are those of the author
 */
public record Passage(String intitule, List<String> textes) {

    public Passage {
        textes = List.copyOf(textes);
    }
}
