package fr.labellisation.lecture.taches;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A user task as it is when it appears.
 *
 * @param element id in the diagram; {@code nom} as its model says it
 * @param appelant process that called the one of the task; null if none did
 * @param demarche null for what belongs to no démarche
 * @param site code of the site; null for the whole département
 * @param referentiel id of the version that it goes by; null if it goes by none
 * @param module code of the module that it is about; null if it is about none
 * @param action the corrective action that it is about; null if it is about none
 * @param objet what it is about where neither a module nor an action says it; null if its name says it all
 * @param etape null for what goes on beside the path
 * @param groupes who may hold it
 * @param titulaire login of who holds it; null while it is its group's
 * @param due null if it has no due date
 * @param delai where the delay that gave that date comes from
 */
public record TacheApparue(
        String id,
        String element,
        String nom,
        String processus,
        String appelant,
        CodeDepartement departement,
        CodeDemarche demarche,
        CodeSite site,
        String referentiel,
        String module,
        Long action,
        String objet,
        Etape etape,
        List<String> groupes,
        String titulaire,
        OffsetDateTime apparue,
        OffsetDateTime due,
        Provenance delai) {

    public TacheApparue {
        groupes = List.copyOf(groupes);
    }
}
