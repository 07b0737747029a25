package fr.labellisation.parcours.demarche.perimetre;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import java.time.OffsetDateTime;
import java.util.SortedSet;

/**
 * What a site committed to from a moment on, until the next one of the same démarche.
 *
 * @param modules empty for the référentiel as a whole
 * @param auteur login of who entered it
 * @param motif null if none was given
 * @param retrait who took the site out of the démarche, when and why; null if nobody did
 */
public record PerimetreArrete(
        CodeDemarche demarche,
        SortedSet<String> modules,
        OffsetDateTime depuis,
        String auteur,
        String motif,
        Acte retrait) {}
