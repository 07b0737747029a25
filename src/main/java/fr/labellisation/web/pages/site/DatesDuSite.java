package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.pages.site.VueSite.LigneDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The dated events of a site, in words. */
final class DatesDuSite {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

    private DatesDuSite() {}

    static List<LigneDate> de(List<EvenementDate> evenements, EnClair clair) {
        return evenements.stream().map(evenement -> de(evenement, clair)).toList();
    }

    private static LigneDate de(EvenementDate evenement, EnClair clair) {
        boolean depassee =
                evenement.etat() == EvenementDate.Etat.PREVU && evenement.le().isBefore(clair.aujourdhui());
        String heure = evenement.heure() == null ? "" : " à " + HEURE.format(evenement.heure());
        return new LigneDate(
                DateFrancaise.de(evenement.le()) + heure,
                quoi(evenement),
                depassee
                        ? "date dépassée"
                        : switch (evenement.etat()) {
                            case PREVU -> clair.dans(evenement.le());
                            case PASSE -> "passé";
                            case ANNULE -> "sans objet";
                        },
                depassee);
    }

    private static String quoi(EvenementDate evenement) {
        boolean audit = evenement.nature() == NatureEvenement.AUDIT_INTERNE
                || evenement.nature() == NatureEvenement.AUDIT_EXTERNE;
        if (!audit) {
            return evenement.nature().libelle();
        }
        String nature = NatureAudit.duCode(evenement.precision()).libelle();
        return nature.substring(0, 1).toUpperCase(Locale.FRENCH) + nature.substring(1);
    }
}
