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
import java.util.function.UnaryOperator;

/** The dated events of a site, in words. */
final class DatesDuSite {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

    private DatesDuSite() {}

    /** @param versions name of a version by its id */
    static List<LigneDate> de(List<EvenementDate> evenements, UnaryOperator<String> versions, EnClair clair) {
        boolean plusieursLabels = evenements.stream()
                        .filter(evenement -> !deLAudit(evenement))
                        .map(EvenementDate::precision)
                        .filter(precision -> !precision.isEmpty())
                        .distinct()
                        .count()
                > 1;
        return evenements.stream()
                .map(evenement -> de(
                        evenement,
                        plusieursLabels && !deLAudit(evenement)
                                ? quoi(evenement) + label(evenement, versions)
                                : quoi(evenement),
                        clair))
                .toList();
    }

    private static String label(EvenementDate evenement, UnaryOperator<String> versions) {
        return evenement.precision().isEmpty() ? "" : " – " + versions.apply(evenement.precision());
    }

    private static LigneDate de(EvenementDate evenement, String quoi, EnClair clair) {
        boolean depassee =
                evenement.etat() == EvenementDate.Etat.PREVU && evenement.le().isBefore(clair.aujourdhui());
        String heure = evenement.heure() == null ? "" : " à " + HEURE.format(evenement.heure());
        return new LigneDate(
                DateFrancaise.de(evenement.le()) + heure,
                quoi,
                depassee
                        ? "date dépassée"
                        : switch (evenement.etat()) {
                            case PREVU -> clair.dans(evenement.le());
                            case PASSE -> "passé";
                            case ANNULE -> "sans objet";
                        },
                depassee);
    }

    private static boolean deLAudit(EvenementDate evenement) {
        return evenement.nature() == NatureEvenement.AUDIT_INTERNE
                || evenement.nature() == NatureEvenement.AUDIT_EXTERNE;
    }

    private static String quoi(EvenementDate evenement) {
        if (!deLAudit(evenement)) {
            return evenement.nature().libelle();
        }
        String nature = NatureAudit.duCode(evenement.precision()).libelle();
        return nature.substring(0, 1).toUpperCase(Locale.FRENCH) + nature.substring(1);
    }
}
