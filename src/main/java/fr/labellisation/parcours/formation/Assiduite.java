package fr.labellisation.parcours.formation;

import fr.labellisation.socle.regles.Avis;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How many of those who were called came. */
record Assiduite(int convoques, int presents) {
    private static final int POUR_CENT = 100;

    static Assiduite de(List<Session> sessions) {
        return new Assiduite(
                sessions.stream()
                        .map(Session::convoques)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                sessions.stream()
                        .map(Session::presents)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    Avis avis() {
        return Avis.selon(Avis.refus(
                presents > convoques,
                "Les présents (%d) ne peuvent pas être plus nombreux que les convoqués (%d).",
                presents,
                convoques));
    }

    String texte() {
        return convoques == 0
                ? "Aucun agent convoqué."
                : String.format(
                        Locale.FRENCH,
                        "%d\u00a0%% de présents\u00a0: %d sur %d convoqués.",
                        Math.round((double) POUR_CENT * presents / convoques),
                        presents,
                        convoques);
    }
}
