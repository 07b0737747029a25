package fr.labellisation.web.pages.calendrier;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.EvenementDate.Devenir;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.TravauxDesSites.TravailDate;
import fr.labellisation.lecture.verdict.VerdictsTenus.LabelAttendu;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An event as the calendar writes it, in French.
 *
 * @param heure « 18:00 »; empty for a whole day
 * @param quoi « Audit de suivi », « Expiration du label Qualipref 2 »
 * @param ou the site, with its département where several are shown; the département for what serves all its sites
 * @param site null for what serves all the sites of a démarche
 * @param etat what became of it
 */
record EntreeCalendrier(
        String heure, String nature, String quoi, String ou, String site, String departement, Devenir etat) {

    static EntreeCalendrier de(EvenementDate evenement, NomsDuCalendrier noms, LocalDate aujourdhui) {
        return new EntreeCalendrier(
                evenement.heure() == null
                        ? ""
                        : "%d\u00a0h\u00a0%02d"
                                .formatted(
                                        evenement.heure().getHour(),
                                        evenement.heure().getMinute()),
                evenement.nature().code(),
                quoi(evenement, noms),
                noms.lieu(evenement.siteNom(), evenement.departement()),
                CodeSite.texte(evenement.site()),
                evenement.departement().valeur(),
                evenement.devenir(aujourdhui));
    }

    /** Work of a site that has a day. */
    static EntreeCalendrier de(
            TravailDate travail, CodeDepartement departement, NomsDuCalendrier noms, LocalDate aujourdhui) {
        return new EntreeCalendrier(
                "",
                travail.genre().code(),
                travail.enClair(),
                noms.lieu(travail.siteNom(), departement),
                CodeSite.texte(travail.site()),
                departement.valeur(),
                travail.devenir(aujourdhui));
    }

    /** The day on which a label may be expected. */
    static EntreeCalendrier de(LabelAttendu label, NomsDuCalendrier noms) {
        return new EntreeCalendrier(
                "",
                "label-probable",
                "Label probable",
                noms.lieu(label.nom(), label.departement()),
                label.site().valeur(),
                label.departement().valeur(),
                Devenir.A_VENIR);
    }

    private static String quoi(EvenementDate evenement, NomsDuCalendrier noms) {
        if (evenement.nature() == NatureEvenement.AUDIT_INTERNE
                || evenement.nature() == NatureEvenement.AUDIT_EXTERNE) {
            String audit = NatureAudit.duCode(evenement.precision()).libelle();
            return audit.substring(0, 1).toUpperCase(Locale.FRENCH) + audit.substring(1);
        }
        String precision = evenement.precision().isEmpty() ? "" : " – " + noms.version(evenement.precision());
        return evenement.nature().libelle() + precision;
    }
}
