package fr.labellisation.simulation.rejeu.verification;

import fr.labellisation.socle.codes.Code;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * What became of an expectation; the sentence says what was expected, and what was got where it failed.
     *
     * @param source the words of the source; empty for what follows from the rules alone
     */
    public record Constatation(int ligne, Resultat resultat, String phrase, String source) {}

    /** Held, failed, or dated after the end of the replay. */
    public enum Resultat implements Code {
        TENU,
        NON_VERIFIE,
        MANQUE;

        private Resultat pire(Resultat autre) {
            return compareTo(autre) > 0 ? this : autre;
        }
    }

    public List<Constatation> manques() {
        return constatations.stream()
                .filter(constatation -> constatation.resultat() == Resultat.MANQUE)
                .toList();
    }

    /**
     * What became of a line of the source: the worst of what is expected for it.
     *
     * @param ligne where the file says it first
     */
    public record LigneDeLaSource(int ligne, String source, Resultat resultat) {
        private LigneDeLaSource avec(LigneDeLaSource autre) {
            return new LigneDeLaSource(ligne, source, resultat.pire(autre.resultat));
        }
    }

    /** The lines of the source in the order of the file; none where the case is invented. */
    public List<LigneDeLaSource> lignesDeLaSource() {
        Map<String, LigneDeLaSource> lignes = new LinkedHashMap<>();
        constatations.stream()
                .filter(constatation -> !constatation.source().isEmpty())
                .map(dite -> new LigneDeLaSource(dite.ligne(), dite.source(), dite.resultat()))
                .forEach(ligne -> lignes.merge(ligne.source(), ligne, LigneDeLaSource::avec));
        return List.copyOf(lignes.values());
    }

    public boolean conforme() {
        return manques().isEmpty();
    }
}
