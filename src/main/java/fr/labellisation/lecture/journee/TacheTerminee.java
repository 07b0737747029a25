package fr.labellisation.lecture.journee;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;

/**
 * A task that a person has just done.
 *
 * @param demarche null for what belongs to no démarche
 * @param site null for the whole département; so is {@code siteNom}
 */
public record TacheTerminee(
        String id,
        CodeDepartement departement,
        CodeDemarche demarche,
        CodeSite site,
        String siteNom,
        OffsetDateTime le) {}
