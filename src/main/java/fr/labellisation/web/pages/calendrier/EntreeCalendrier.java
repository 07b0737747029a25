package fr.labellisation.web.pages.calendrier;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.TravauxDesSites.Genre;
import fr.labellisation.lecture.situation.TravauxDesSites.TravailDate;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * An event as the calendar writes it, in French.
 *
 * @param heure « 18:00 »; empty for a whole day
 * @param quoi « Audit de suivi », « Expiration du label Qualipref 2 »
 * @param ou the site, or the département for what serves all its sites
 * @param site null for what serves all the sites of a démarche
 */
record EntreeCalendrier(
        String heure, String nature, String quoi, String ou, String site, String departement, boolean passe) {

    /**
     * @param departements name of a département by its code
     * @param referentiels name of a version by its id
     */
    static EntreeCalendrier de(
            EvenementDate evenement, UnaryOperator<String> departements, UnaryOperator<String> referentiels) {
        return new EntreeCalendrier(
                evenement.heure() == null
                        ? ""
                        : "%d\u00a0h\u00a0%02d"
                                .formatted(
                                        evenement.heure().getHour(),
                                        evenement.heure().getMinute()),
                evenement.nature().code(),
                quoi(evenement, referentiels),
                evenement.siteNom() == null
                        ? departements.apply(evenement.departement().valeur())
                        : evenement.siteNom(),
                CodeSite.texte(evenement.site()),
                evenement.departement().valeur(),
                evenement.etat() == EvenementDate.Etat.PASSE);
    }

    /** Work of a site that has a day; what nobody says is done is over when its day is past. */
    static EntreeCalendrier de(
            TravailDate travail, CodeDepartement departement, String nomDuDepartement, LocalDate aujourdhui) {
        return new EntreeCalendrier(
                "",
                travail.genre().code(),
                travail.enClair(),
                travail.siteNom() == null ? nomDuDepartement : travail.siteNom(),
                CodeSite.texte(travail.site()),
                departement.valeur(),
                travail.fait()
                        || travail.genre() != Genre.ACTION && travail.le().isBefore(aujourdhui));
    }

    private static String quoi(EvenementDate evenement, UnaryOperator<String> referentiels) {
        if (evenement.nature() == NatureEvenement.AUDIT_INTERNE
                || evenement.nature() == NatureEvenement.AUDIT_EXTERNE) {
            String audit = NatureAudit.duCode(evenement.precision()).libelle();
            return audit.substring(0, 1).toUpperCase(Locale.FRENCH) + audit.substring(1);
        }
        String precision = evenement.precision().isEmpty() ? "" : " – " + referentiels.apply(evenement.precision());
        return evenement.nature().libelle() + precision;
    }
}
