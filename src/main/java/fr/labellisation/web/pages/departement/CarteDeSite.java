package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.lecture.preparation.PreparationDuSite;
import fr.labellisation.lecture.situation.RencontresDeLAnnee.Rencontres;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A site as its département sees it. What is not known is an empty text.
 *
 * @param probable « le 26 février 2027, 28 jours après la date voulue »
 * @param tard whether that is after what it is compared with
 * @param pret « 28 points sur 40, 12 manquent pour l’audit du 25 juin 2013 »
 * @param comite « tenu le 26 mars 2013 », « aucun en 2013 »
 * @param enquete the same of the survey
 * @param correspondant who answers for it there; null where nobody, or more than one does
 * @param telephone his; null where he has given none
 */
record CarteDeSite(
        LigneSite site,
        String probable,
        boolean tard,
        String pret,
        String comite,
        boolean sansComite,
        String enquete,
        boolean sansEnquete,
        Personne correspondant,
        NumeroDeTelephone telephone) {

    /** Who answers for a site there, and his number; null as they are on its card. */
    record Correspondant(Personne personne, NumeroDeTelephone telephone) {}

    /**
     * @param preparation null where no audit is to come
     * @param rencontres of the year of today
     */
    static CarteDeSite de(
            LigneSite ligne,
            SituationSite site,
            PreparationDuSite preparation,
            Rencontres rencontres,
            Correspondant correspondant,
            EnClair clair) {
        LocalDate probable = ligne.verdict().probable();
        LocalDate repere = repere(site);
        boolean suivi = site.demarche() != null || site.validite().isPresent();
        return new CarteDeSite(
                ligne,
                probable == null ? "" : "le " + DateFrancaise.de(probable) + ecart(probable, repere, site),
                probable != null && repere != null && probable.isAfter(repere),
                preparation == null ? "" : pret(preparation),
                suivi ? comite(rencontres, clair) : "",
                suivi && rencontres.comite() == null,
                suivi ? enquete(rencontres, clair) : "",
                suivi && rencontres.enquete() == null,
                correspondant.personne(),
                correspondant.telephone());
    }

    /** The end of the label in force, else the day for which it is wanted; null where neither is known. */
    private static LocalDate repere(SituationSite site) {
        return site.validite()
                .orElse(site.demarche() == null ? null : site.demarche().cible());
    }

    private static String ecart(LocalDate probable, LocalDate repere, SituationSite site) {
        if (repere == null) {
            return "";
        }
        String quoi = site.validite().isPresent() ? "la fin du label" : "la date voulue";
        long jours = ChronoUnit.DAYS.between(repere, probable);
        return jours == 0
                ? ", le jour de " + quoi
                : ", %s %s %s"
                        .formatted(
                                EnClair.nombre(Math.abs(jours), "jour", "jours"), jours > 0 ? "après" : "avant", quoi);
    }

    private static String pret(PreparationDuSite preparation) {
        int manques = preparation.manques().size();
        String pour = preparation.audit().connu()
                ? " pour l’audit du " + DateFrancaise.de(preparation.audit().le())
                : "";
        return manques == 0
                ? "oui, rien ne manque" + pour
                : "%s sur %d, %s%s"
                        .formatted(
                                EnClair.nombre(preparation.bilan().satisfaits(), "point", "points"),
                                preparation.bilan().points(),
                                manques == 1 ? "un manque" : manques + " manquent",
                                pour);
    }

    private static String comite(Rencontres rencontres, EnClair clair) {
        if (rencontres.comite() == null) {
            return "aucun en " + clair.aujourdhui().getYear();
        }
        LocalDate le = clair.jour(rencontres.comite());
        return (le.isAfter(clair.aujourdhui()) ? "prévu le " : "tenu le ") + DateFrancaise.de(le);
    }

    private static String enquete(Rencontres rencontres, EnClair clair) {
        return rencontres.enquete() == null
                ? "aucune en " + clair.aujourdhui().getYear()
                : "publiée le " + DateFrancaise.de(rencontres.enquete());
    }
}
