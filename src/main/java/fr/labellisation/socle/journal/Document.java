package fr.labellisation.socle.journal;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
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
