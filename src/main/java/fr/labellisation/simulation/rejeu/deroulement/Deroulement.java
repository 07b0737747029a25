package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.simulation.rejeu.reponses.FaitEnAttente;
import fr.labellisation.simulation.rejeu.reponses.FaitsDuCas;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes from instant to instant: whatever comes first, a timer, a fact, or the day on which a task is due. */
final class Deroulement {
    private final FaitsDuCas faits;
    private final FaitsJoues faitsJoues;
    private final ParDefaut parDefaut;
    private final Travaux travaux;
    private final Chronique chronique;
    private final VerificationDuCas verification;
    private final Courrier.Tournee courrier;
    private final Temps temps;

    Deroulement(
            FaitsDuCas faits,
            FaitsJoues faitsJoues,
            ParDefaut parDefaut,
            Travaux travaux,
            Chronique chronique,
            VerificationDuCas verification,
            Courrier.Tournee courrier,
            Temps temps) {
        this.faits = faits;
        this.faitsJoues = faitsJoues;
        this.parDefaut = parDefaut;
        this.travaux = travaux;
        this.chronique = chronique;
        this.verification = verification;
        this.courrier = courrier;
        this.temps = temps;
    }

    /** Plays until nothing is to come, or until the end of that day; answers with whether something is still to come. */
    boolean jusquA(LocalDate dernierJour) {
        vivreLInstant();
        Optional<LocalDateTime> suivant = suivant();
        while (suivant.isPresent() && !suivant.get().toLocalDate().isAfter(dernierJour)) {
            verification.avant(suivant.get().toLocalDate());
            temps.aller(suivant.get());
            vivreLInstant();
            suivant = suivant();
        }
        return suivant.isPresent();
    }

    /** First what the engine does by itself, then the facts, then what is due; last the mail. */
    private void vivreLInstant() {
        boolean encore = true;
        while (encore) {
            encore = travaux.faireLesDus();
            chronique.relever();
            List<FaitEnAttente> venus = faits.jusquA(temps.maintenant().toLocalDateTime());
            if (!venus.isEmpty()) {
                faitsJoues.jouer(venus.get(0));
                encore = true;
            } else if (!encore) {
                encore = parDefaut.faireLaPremiere();
            }
        }
        chronique.relever();
        courrier.faire();
    }

    /** Never before now: what is overdue comes at once. */
    private Optional<LocalDateTime> suivant() {
        LocalDateTime maintenant = temps.maintenant().toLocalDateTime();
        return Stream.of(travaux.prochain(), faits.prochain(), parDefaut.prochaine(), courrier.prochaine())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(quand -> quand.isBefore(maintenant) ? maintenant : quand);
    }
}
