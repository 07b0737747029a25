package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.socle.codes.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * How a replay ended.
 *
 * @param jusquAu the last day that was played
 * @param enAttente what the path still waits for, in words
 * @param courriels how many messages have left; null where they wait in the outbox
 */
public record Bilan(
        LocalDate jusquAu,
        List<LigneChronologie> chronologie,
        List<Constatation> constatations,
        List<String> enAttente,
        Integer courriels) {

    /** What became of an expectation; the sentence says what was expected, and what was got where it failed. */
    public record Constatation(int ligne, Resultat resultat, String phrase) {}

    /** Held, failed, or dated after the end of the replay. */
    public enum Resultat implements Code {
        TENU,
        MANQUE,
        NON_VERIFIE
    }

    public List<Constatation> manques() {
        return constatations.stream()
                .filter(constatation -> constatation.resultat() == Resultat.MANQUE)
                .toList();
    }

    public boolean conforme() {
        return manques().isEmpty();
    }
}
