package fr.labellisation.reglages;

import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.echeances.calendrier.HeureLocale;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words which moments of paths under way move. */
@Component
public class MomentEnClair {
    private final HeureLocale heure;

    MomentEnClair(HeureLocale heure) {
        this.heure = heure;
    }

    /**
     * A moment that moves.
     *
     * @param quoi what it is, and where
     * @param alerte that its new day is over, and that what waits for it opens at once; empty if it is not
     */
    public record Ligne(String quoi, String ancien, String nouveau, String alerte, List<String> suites) {}

    /** @param rappels what becomes of the reminders of these moments */
    public List<Ligne> de(List<MomentRecale> moments, List<RappelsRevus> rappels) {
        return moments.stream()
                .map(moment -> new Ligne(
                        moment.intitule(),
                        DateRevue.date(moment.ancien()),
                        DateRevue.date(moment.nouveau()),
                        alerte(moment),
                        moment.annonce() == null
                                ? List.of()
                                : ConsequencesEnClair.rappels(
                                        moment.annonce().aRappeler().objet(), rappels)))
                .toList();
    }

    private String alerte(MomentRecale moment) {
        if (moment.nouveau().isAfter(heure.maintenant(moment.departement()))) {
            return "";
        }
        return moment.minuterie() == null
                ? "Ce jour est déjà passé."
                : "S’ouvrira aussitôt\u00a0: ce jour est déjà passé.";
    }
}
