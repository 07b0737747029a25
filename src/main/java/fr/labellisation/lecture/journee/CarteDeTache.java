package fr.labellisation.lecture.journee;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What tells a task apart in a list.
 *
 * @param objet what it is about beside its name, or for which label; empty if its name says it all
 * @param departement null for what belongs to none
 * @param demarche null for what belongs to no démarche
 * @param parmiPlusieurs whether tasks of another démarche of the département are open too
 * @param site null for the whole département; so is {@code siteNom}
 * @param groupes whose members may take it
 * @param due null if it has no due date
 * @param pour login of the absent person in whose place the reader may do it; null if there is none
 * @param sienne whether the reader holds it or may take it
 */
public record CarteDeTache(
        String id,
        String element,
        String objet,
        CodeDepartement departement,
        CodeDemarche demarche,
        boolean parmiPlusieurs,
        CodeSite site,
        String siteNom,
        List<String> groupes,
        OffsetDateTime due,
        String pour,
        boolean sienne) {

    public CarteDeTache {
        groupes = List.copyOf(groupes);
    }
}
