package fr.labellisation.socle.journal;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;

/** An entry as it is read again; {@code saisie} is JSON, {@code pour} whom the author stood in for, or null. */
record LigneJournal(
        Instant le,
        String auteur,
        String pour,
        CodeDepartement departement,
        String processus,
        String cleMetier,
        String element,
        String saisie) {}
