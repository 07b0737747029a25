package fr.labellisation.lecture.situation;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * A non-conformity that nothing has settled yet.
 *
 * @param engagement code of the one that it is about; empty for none
 * @param theme what it is about: the theme of its engagement, else its module; empty where neither is known
 * @param majeure whether the label hangs on it
 * @param trouveeLe day of its audit; null where it was not kept
 * @param repondreLe day by which it is to be answered; null once it is, and where nothing announces it
 * @param leverLe day by which it is to be lifted; null where nothing announces it
 * @param actionLe deadline of the first open action on it; null without one
 * @param actionDe group that carries that action out; null without one
 * @param porteur login of the person of that group who does; null where any of them may
 */
public record NonConformite(
        long id,
        CodeSite site,
        CodeDemarche demarche,
        long audit,
        NatureAudit nature,
        LocalDate trouveeLe,
        boolean majeure,
        String engagement,
        String theme,
        String texte,
        LocalDate repondreLe,
        LocalDate leverLe,
        LocalDate actionLe,
        String actionDe,
        String porteur) {

    /** The next day that counts: that of the answer, else that of its action or of the lifting, whichever comes first; null for none. */
    public LocalDate pourLe() {
        if (repondreLe != null) {
            return repondreLe;
        }
        if (actionLe == null || leverLe == null) {
            return actionLe == null ? leverLe : actionLe;
        }
        return actionLe.isBefore(leverLe) ? actionLe : leverLe;
    }
}
