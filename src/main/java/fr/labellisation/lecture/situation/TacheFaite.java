package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;

/**
 * A task of the past.
 *
 * @param objet what it was about beside its name; empty if its name says it all
 * @param site null for the whole département
 * @param par login of who did it; null if the path went on without it
 * @param pour login of the person in whose place a deputy did it; null if he did it for himself
 * @param etape step of the path that it belongs to; null for what goes on beside it
 */
public record TacheFaite(
        String id,
        String element,
        String nom,
        String objet,
        CodeDemarche demarche,
        CodeSite site,
        OffsetDateTime apparue,
        OffsetDateTime due,
        OffsetDateTime le,
        String par,
        String pour,
        Etape etape) {}
