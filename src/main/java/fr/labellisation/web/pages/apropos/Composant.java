package fr.labellisation.web.pages.apropos;

import java.util.List;

/**
 * A part of the product that others made.
 *
 * @param nom group and name, as Maven has them
 * @param licences those under which it may be used; several are a choice, or each for a part of it
 */
record Composant(String nom, String version, List<String> licences) {

    Composant {
        licences = List.copyOf(licences);
    }
}
