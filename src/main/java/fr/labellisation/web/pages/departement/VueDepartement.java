package fr.labellisation.web.pages.departement;

import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import java.util.List;

/**
 * What the page of a département shows. A list that is empty is not shown.
 *
 * @param nom « Essonne »
 * @param aujourdhui day of the département
 * @param verdict null without a site
 * @param previsions whether one of the sites is on a path, which may be compared with its forecast
 * @param dates whether one of the sites has a next date
 */
record VueDepartement(
        String code,
        String nom,
        String aujourdhui,
        VerdictDuDepartement verdict,
        List<Chiffre> chiffres,
        List<LigneSite> sites,
        boolean previsions,
        boolean dates,
        List<LigneTache> retards,
        List<LigneTache> aFaire) {

    /**
     * A key figure.
     *
     * @param precision may be empty
     * @param alerte whether somebody has to act
     */
    record Chiffre(String intitule, String valeur, String precision, boolean alerte) {}
}
