package fr.labellisation.lecture.journee;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;

/**
 * A task that somebody else did.
 *
 * @param objet what it was about beside its name; empty if its name says it all
 * @param demarche null for what belongs to no démarche
 * @param site null for the whole département; so is {@code siteNom}
 * @param par login of who did it
 */
public record Nouveaute(
        String nom,
        String objet,
        CodeDemarche demarche,
        CodeSite site,
        String siteNom,
        OffsetDateTime le,
        String par) {}
