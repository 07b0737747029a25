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

    /** Months before the last day of a follow-up audit in which it may take place: one that was held earlier is that of another year. */
    private static final int AVANT = 9;

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
                        evenements,
                        plusieursLabels && !deLAudit(evenement)
                                ? quoi(evenement) + label(evenement, versions)
                                : quoi(evenement),
                        clair))
                .toList();
    }

    private static String label(EvenementDate evenement, UnaryOperator<String> versions) {
        return evenement.precision().isEmpty() ? "" : " – " + versions.apply(evenement.precision());
    }

    private static LigneDate de(EvenementDate evenement, List<EvenementDate> tous, String quoi, EnClair clair) {
        String heure = evenement.heure() == null ? "" : " à " + HEURE.format(evenement.heure());
        boolean passee =
                evenement.etat() == EvenementDate.Etat.PREVU && evenement.le().isBefore(clair.aujourdhui());
        String suite = passee ? suite(evenement, tous) : "";
        return new LigneDate(
                DateFrancaise.de(evenement.le()) + heure,
                quoi,
                passee
                        ? suite.isEmpty() ? "date dépassée" : suite
                        : switch (evenement.etat()) {
                            case PREVU -> clair.dans(evenement.le());
                            case PASSE -> "passé";
                            case ANNULE -> "sans objet";
                        },
                passee && suite.isEmpty());
    }

    /** What is still written down of something that took place; empty where its day has passed and nothing was done. */
    private static String suite(EvenementDate evenement, List<EvenementDate> tous) {
        return switch (evenement.nature()) {
            case COMITE -> "compte rendu attendu";
            case AUDIT_INTERNE, AUDIT_EXTERNE -> "constats attendus";
            case AUDIT_SUIVI ->
                tous.stream()
                        .filter(autre -> repond(autre, evenement))
                        .findFirst()
                        .map(audit -> "audit tenu le %s, suites en cours".formatted(DateFrancaise.de(audit.le())))
                        .orElse("");
            default -> "";
        };
    }

    /** Whether it is the follow-up audit that the label owed by that day. */
    private static boolean repond(EvenementDate audit, EvenementDate obligation) {
        return audit.nature() == NatureEvenement.AUDIT_EXTERNE
                && audit.etat() == EvenementDate.Etat.PASSE
                && audit.precision().equals(NatureAudit.SUIVI.code())
                && audit.le().isAfter(obligation.le().minusMonths(AVANT));
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
