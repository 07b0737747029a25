package fr.labellisation.web.pages.journee;

import java.util.List;

/**
 * What the page of a day shows.
 *
 * @param aujourdhui « lundi 7 janvier 2013 »
 * @param departement the reader’s own, if he may read it; so with {@code departementNom}; empty otherwise
 * @param sites those of his département, the worst first; none for who does not read it
 * @param parties what there is to do, by when; those without a task are left out
 * @param plusTard how many tasks are due later than all of these
 * @param attentes what others wait for
 * @param depuis from when on things are new: « depuis votre dernière visite, le 4 janvier 2013 à 17 h 12 »
 * @param nouveautes what others did meanwhile; null for who reads no site
 * @param autres how many more of them there are
 * @param telephone the reader’s own number, as it is read; empty if he has given none
 */
record VueJournee(
        String aujourdhui,
        String departement,
        String departementNom,
        List<EtatDuDepartement.Site> sites,
        int total,
        List<Partie> parties,
        int plusTard,
        List<Attente> attentes,
        String depuis,
        List<Fait> nouveautes,
        int autres,
        String telephone) {

    /** @param code names its section; @param alerte whether it is late */
    record Partie(String code, String titre, boolean alerte, List<Ligne> lignes) {}

    /**
     * A task.
     *
     * @param chemin where it is done
     * @param lieu name of the site; « Toute la démarche » for what serves all of them
     * @param site code of the site, where the reader may read it; empty otherwise
     * @param mois « 2013-03 », the month of its due date, where the reader may read the calendar; empty otherwise
     * @param moisEnClair « mars 2013 »
     * @param demarche code of the démarche where several run; empty otherwise
     * @param nouvelle whether it came since the last visit
     * @param prise whether he holds it
     */
    record Ligne(
            String chemin,
            String nom,
            String lieu,
            String site,
            String mois,
            String moisEnClair,
            String demarche,
            String due,
            String delai,
            String combien,
            boolean nouvelle,
            boolean prise) {}

    /** @param raisons sentences */
    record Attente(String chemin, String nom, String lieu, List<String> raisons) {}

    /** @param site code of the site, where the reader may read it; empty otherwise */
    record Fait(String quand, String quoi, String lieu, String site, String par) {}
}
