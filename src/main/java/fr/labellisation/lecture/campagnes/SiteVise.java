package fr.labellisation.lecture.campagnes;

import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels.Suspension;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A site with all that decides whether it counts.
 *
 * @param connu whether its département has begun: it has a page then
 * @param labels all that it ever had
 * @param suspensions those of its labels that are over
 * @param demarches those under way that have not brought it a label yet
 */
public record SiteVise(
        CodeSite code,
        String nom,
        TypeSite type,
        boolean connu,
        List<Label> labels,
        List<Suspension> suspensions,
        List<EnChemin> demarches) {

    public SiteVise {
        labels = List.copyOf(labels);
        suspensions = List.copyOf(suspensions);
        demarches = List.copyOf(demarches);
    }

    /**
     * A démarche under way.
     *
     * @param probable null where nothing was forecast
     * @param expirera the day on which that label would end; null where nothing was forecast
     */
    public record EnChemin(CodeDemarche code, String referentiel, LabelProbable probable, LocalDate expirera) {}

    /** The suspension of that label which lasted on that day, if it is over by now. */
    Optional<Suspension> suspension(Label label, LocalDate jour) {
        return suspensions.stream()
                .filter(suspension -> suspension.label().equals(label.code()) && suspension.dure(jour))
                .findFirst();
    }
}
