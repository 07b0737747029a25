package fr.labellisation.parcours.changement;

import fr.labellisation.reglages.Mouvement;
import fr.labellisation.socle.regles.Empreinte;
import java.util.List;

/**
 * What moving or cancelling an audit entails, in words.
 *
 * @param taches tasks whose dates move or, for a cancellation, that close
 * @param rappels reminders, from when to when and to whom
 * @param echeances deadlines of the référentiel and of the label that bear on the audit
 * @param impossibles what can no longer be held
 */
record ConsequencesAudit(
        List<Mouvement> taches, List<RappelDeplace> rappels, List<String> echeances, List<String> impossibles) {

    /**
     * A reminder.
     *
     * @param quand how long before the audit
     * @param ancien until now; "–" if there is none
     * @param nouveau from now on
     */
    record RappelDeplace(String quand, String ancien, String nouveau, String destinataires) {}

    String empreinte() {
        return Empreinte.deCeQuiEstMontre(taches, rappels, echeances, impossibles);
    }
}
