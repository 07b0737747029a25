package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * An audit of a site.
 *
 * @param label code of the label that it follows up; null before there is one
 * @param referentiel id of the one version that it looks at; null for all that its démarche leads to
 * @param auPlusTard last day that the référentiel allows; null where it sets none
 * @param le its day; null while none is fixed
 */
public record Audit(
        long id,
        CodeDemarche demarche,
        CodeSite site,
        String label,
        String referentiel,
        NatureAudit nature,
        LocalDate auPlusTard,
        LocalDate le,
        String organisme,
        String auditeur,
        Etat etat) {

    /** Where an audit stands. */
    public enum Etat implements Code {
        DEMANDE,
        DATE,
        PASSE,
        CLOS,
        ANNULE
    }
}
