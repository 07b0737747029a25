package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import java.time.LocalDate;

/**
 * A step of a planning with the dates that must be kept.
 *
 * @param tache the user task that carries it out; null if none does
 * @param role code of the role that acts
 * @param site null for a step of the démarche, or one that takes the same days at every site
 * @param auPlusTot the first day on which it could start, the first step starting on its last day
 * @param debut the last day on which it may start
 * @param fin the last day on which it may end
 * @param marge working days between these two
 * @param duree « 15 jours ouvrés »
 * @param provenance where its duration comes from
 */
public record EtapePlanifiee(
        String code,
        String titre,
        Phase phase,
        String tache,
        String role,
        SitePlanifie site,
        LocalDate auPlusTot,
        LocalDate debut,
        LocalDate fin,
        int marge,
        String duree,
        Provenance provenance) {

    /** Its title with the name of the site where it has one of its own. */
    public String intitule() {
        return site == null ? titre : titre + " – " + site.nom();
    }

    /** Whether its duration is a default of the project: no source gives it, nobody set it. */
    public boolean parDefaut() {
        return provenance.defautDuProjet();
    }

    /** Whether a day lost here is a day lost for the label. */
    public boolean critique() {
        return marge == 0;
    }
}
