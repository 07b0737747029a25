package fr.labellisation.socle.journal;

import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.OffsetDateTime;

/**
 * What a person did: a task completed or a process started.
 *
 * @param pour login of the absent person whom the author stood in for; null where he acted for himself
 * @param departement null outside the départements
 * @param processus key of the process
 * @param cleMetier business key of the process instance; may be null
 * @param element id of the task or start event
 * @param audit id of the audit that it speaks of; null for none
 */
public record EntreeJournal(
        OffsetDateTime le,
        String auteur,
        String pour,
        CodeDepartement departement,
        String processus,
        String cleMetier,
        String element,
        Long audit,
        Saisie saisie) {

    /** What somebody did for himself. */
    public EntreeJournal(
            OffsetDateTime le,
            String auteur,
            CodeDepartement departement,
            String processus,
            String cleMetier,
            String element,
            Saisie saisie) {
        this(le, auteur, null, departement, processus, cleMetier, element, null, saisie);
    }
}
