package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.Moment;

/**
 * Where a sender dies. Its commits are: taking over, the claim, the mark of the first message, then one a message, which
 * settles it and marks the next.
 *
 * @see ExpediteurMortel
 */
enum PointDeMort {
    AVANT_QUE_LA_PRISE_SOIT_ECRITE("avant 2", null),
    APRES_LA_PRISE("apres 2", null),
    APRES_LA_MARQUE_AVANT_LE_TEXTE("", Moment.EXPEDITEUR),
    AU_MILIEU_DU_TEXTE("", Moment.TEXTE),
    APRES_LA_REPONSE_AVANT_QUE_L_ENVOI_SOIT_ECRIT("avant 4", null),
    APRES_QUE_L_ENVOI_EST_ECRIT("apres 4", null);

    final String ordre;
    final Moment moment;

    PointDeMort(String ordre, Moment moment) {
        this.ordre = ordre;
        this.moment = moment;
    }

    /** Was a message marked, so that its outcome is unknown afterwards? */
    boolean laisseUnDoute() {
        return this != AVANT_QUE_LA_PRISE_SOIT_ECRITE && this != APRES_LA_PRISE;
    }
}
