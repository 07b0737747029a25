package fr.labellisation.lecture.journee;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;

/**
 * An open task that a person may do now: his own, or one that is still his group's.
 *
 * @param objet what it is about beside its name; empty if its name says it all
 * @param demarche null for what belongs to no démarche
 * @param site null for the whole département; so is {@code siteNom}
 * @param prise whether he holds it; otherwise it is for the first of his group
 * @param due null if it has no due date
 * @param delai where the delay that gave that date comes from
 * @param pour login of the absent person in whose place he does it; null if he does it for himself
 * @param signale rank of the highest level that was told it is late; 0 for none
 * @param seule whether nothing else of its path, at its site or in its démarche, can go on meanwhile
 */
public record TacheDuJour(
        String id,
        String element,
        String nom,
        String objet,
        CodeDemarche demarche,
        CodeSite site,
        String siteNom,
        boolean prise,
        OffsetDateTime apparue,
        OffsetDateTime due,
        Provenance delai,
        String pour,
        int signale,
        boolean seule) {}
