package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;

/**
 * Which reminders leave at once instead of waiting for the message of the day: an audit that is tomorrow, and, where a
 * label hangs on a major non-conformity or is suspended, the last week before the answer or the proof is due.
 */
final class Urgence {
    private static final int VEILLE = 1;
    private static final int DERNIERE_SEMAINE = 7;

    private Urgence() {}

    static boolean de(DateARappeler aRappeler, Annonce annonce) {
        boolean enJours = annonce.unite() != Unite.MOIS;
        return switch (aRappeler.nature()) {
            case AUDIT_INTERNE, AUDIT_EXTERNE -> enJours && annonce.palier() <= VEILLE;
            case REPONSE_NC, LEVEE_NC -> aRappeler.grave() && enJours && annonce.palier() <= DERNIERE_SEMAINE;
            default -> false;
        };
    }
}
