package fr.labellisation.web.pages.journee;

/**
 * What Tasklist writes on the card of a task and at its head.
 *
 * @param titre « Automate d’appel – Sous-préfecture de Palaiseau – pour le 7 décembre »
 * @param objet its first part; empty if its name says it all
 * @param pourLe its last part; empty without a due date
 * @param demarche « démarche 91-2013 », where several run; empty otherwise
 * @param suppleance « à la place de Camille Renard »; empty otherwise
 * @param site code of the site, where the reader may read it; empty otherwise
 * @param lieu name of the site
 * @param groupes roles of those who may take it, « Référent qualité ou Communication »; empty where nobody is meant
 * @param departement its code, where the reader may read it; empty otherwise
 * @param mois « 2013-03 », the month of the due date, where the reader may read the calendar; empty otherwise
 * @param page address of the work page; empty for a task that is done on its form
 */
record CarteJson(
        String id,
        String titre,
        String objet,
        String pourLe,
        String demarche,
        String suppleance,
        boolean enRetard,
        String site,
        String lieu,
        String groupes,
        String departement,
        String departementNom,
        String mois,
        String page) {}
