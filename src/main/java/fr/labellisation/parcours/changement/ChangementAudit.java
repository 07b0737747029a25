package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.audits.Audit;
import java.time.LocalDate;

/**
 * What is asked for an audit.
 *
 * @param nouvelleDate null when it is cancelled
 */
record ChangementAudit(Audit audit, LocalDate nouvelleDate) {

    boolean annulation() {
        return nouvelleDate == null;
    }
}
