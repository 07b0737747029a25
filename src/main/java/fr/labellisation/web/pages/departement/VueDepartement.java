package fr.labellisation.web.pages.departement;

import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.pages.departement.DecisionsDemandees.Decision;
import fr.labellisation.web.pages.departement.TachesEnClair.Retard;
import fr.labellisation.web.pages.departement.TachesEnClair.Tenant;
import java.util.List;

/**
 * What the page of a département shows. A list that is empty is not shown.
 *
 * @param nom « Essonne »
 * @param aujourdhui day of the département
 * @param verdict null without a site
 * @param decisions the most pressing ones
 * @param autresDecisions how many more there are
 * @param sites those that the address asks for, the worst first
 * @param compte what is counted of them, as « Sites labellisés »; empty for all
 * @param charge null where nothing is due soon
 * @param choisies the tasks that the address asks for; null where it asks for none
 * @param causes late tasks by role and step
 * @param semblables null where too few départements have as many sites
 */
record VueDepartement(
        String code,
        String nom,
        String aujourdhui,
        VerdictDuDepartement verdict,
        List<Chiffre> chiffres,
        List<Decision> decisions,
        int autresDecisions,
        List<CarteDeSite> sites,
        String compte,
        List<LigneNonConformite> nonConformites,
        List<Tenant> tenants,
        ChargeDesSemaines charge,
        TachesChoisies choisies,
        List<Retard> causes,
        Semblables semblables,
        List<LigneTache> retards,
        List<LigneTache> aFaire) {

    /**
     * A key figure.
     *
     * @param precision may be empty
     * @param adresse where it is read one by one
     * @param alerte whether somebody has to act
     */
    record Chiffre(String intitule, String valeur, String precision, String adresse, boolean alerte) {}
}
