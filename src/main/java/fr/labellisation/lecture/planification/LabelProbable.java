package fr.labellisation.lecture.planification;

import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import fr.labellisation.lecture.taches.Etape;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the label of a site may be expected: what its forecast said, moved by what happened since.
 *
 * @param le the probable day, a working day, today at the earliest
 * @param prevuLe the last day that the forecast gave to the decision
 * @param auditLe the day that the external audit has; null while it has none
 * @param retard working days by which the site is late today; 0 when it is in time
 */
public record LabelProbable(LocalDate le, LocalDate prevuLe, LocalDate auditLe, int retard) {

    /**
     * What the forecast of a site says of its last steps.
     *
     * @param audit the last day of the external audit
     * @param decision the last day of the decision
     */
    record Jalons(LocalDate audit, LocalDate decision) {}

    /**
     * The forecast has no slack: it is made of last days. A step that waits, or the last one done, moves the label by as much as it is
     * late. An external audit that has its day says more: the decision comes as long after it as it was to.
     *
     * @param etapes the steps that concern the site
     * @param auditLe null while the external audit has no day
     * @return empty once the decision is taken: there is nothing to expect any more
     */
    static Optional<LabelProbable> de(
            List<Comparaison> etapes,
            Jalons jalons,
            LocalDate auditLe,
            LocalDate aujourdhui,
            JoursDuDepartement calendrier) {
        boolean decide =
                etapes.stream().anyMatch(etape -> etape.etape() == Etape.DECISION && etape.etat() == Etat.FAITE);
        if (decide) {
            return Optional.empty();
        }
        int retard = retard(etapes);
        LocalDate jour = auditLe == null
                ? calendrier.apres(jalons.decision(), Duree.joursOuvres(retard))
                : calendrier.apres(auditLe, Duree.joursOuvres(calendrier.entre(jalons.audit(), jalons.decision())));
        LocalDate auPlusTot = calendrier.auPlusTot(aujourdhui);
        return Optional.of(
                new LabelProbable(jour.isBefore(auPlusTot) ? auPlusTot : jour, jalons.decision(), auditLe, retard));
    }

    /** Working days by which these steps are late today; 0 when they are in time. */
    static int retard(List<Comparaison> etapes) {
        Stream<Comparaison> attendues =
                etapes.stream().filter(etape -> etape.etat() != Etat.FAITE && etape.etat() != Etat.SANS_OBJET);
        Stream<Comparaison> derniereFaite = etapes.stream()
                .filter(etape -> etape.etat() == Etat.FAITE)
                .max(Comparator.comparing(Comparaison::finPrevue))
                .stream();
        return Stream.concat(attendues, derniereFaite)
                .filter(etape -> etape.ecart() != null)
                .mapToInt(Comparaison::ecart)
                .filter(ecart -> ecart > 0)
                .max()
                .orElse(0);
    }
}
