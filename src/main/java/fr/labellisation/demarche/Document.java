package fr.labellisation.demarche;

import java.time.LocalDate;

/**
 * A text that a step produced.
 *
 * @param site null for a text of the whole démarche
 * @param element id of the task that produced it
 */
public record Document(
        CodeDemarche demarche,
        CodeSite site,
        String element,
        String titre,
        String texte,
        LocalDate le,
        String auteur) {}
