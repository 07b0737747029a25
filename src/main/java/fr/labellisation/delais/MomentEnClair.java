package fr.labellisation.delais;

import fr.labellisation.echeances.HeureLocale;
import fr.labellisation.rappels.RappelsRevus;
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
     * @param quoi what opens, and where
     * @param alerte that it opens at once; empty if it does not
     */
    public record Ligne(String quoi, String ancien, String nouveau, String alerte, List<String> suites) {}

    /** @param rappels what becomes of the reminders of these moments */
    public List<Ligne> de(List<MomentRecale> moments, List<RappelsRevus> rappels) {
        return moments.stream()
                .map(moment -> new Ligne(
                        moment.intitule(),
                        DateRevue.date(moment.ancien()),
                        DateRevue.date(moment.nouveau()),
                        moment.nouveau().isAfter(heure.maintenant(moment.departement()))
                                ? ""
                                : "S’ouvrira aussitôt\u00a0: ce jour est déjà passé.",
                        moment.annonce() == null
                                ? List.of()
                                : Suites.rappels(moment.annonce().evenement().objet(), rappels)))
                .toList();
    }
}
