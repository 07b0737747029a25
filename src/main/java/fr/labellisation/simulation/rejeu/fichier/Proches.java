package fr.labellisation.simulation.rejeu.fichier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds, among the words that are accepted, those that the author of a file may have meant. */
final class Proches {
    private static final int ECART = 3;

    private Proches() {}

    /** The closest accepted words, or all of them when none is close. */
    static String de(String lu, Collection<String> acceptes) {
        List<String> proches = acceptes.stream()
                .filter(accepte -> distance(lu, accepte) <= ECART && distance(lu, accepte) < accepte.length())
                .sorted(Comparator.comparingInt(accepte -> distance(lu, accepte)))
                .limit(ECART)
                .toList();
        return String.join(", ", proches.isEmpty() ? acceptes : proches);
    }

    /** Number of letters to add, remove or change to go from one word to the other. */
    static int distance(String un, String autre) {
        int[] precedente = new int[autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            precedente[j] = j;
        }
        for (int i = 1; i <= un.length(); i++) {
            int[] courante = new int[autre.length() + 1];
            courante[0] = i;
            for (int j = 1; j <= autre.length(); j++) {
                int change = un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1;
                courante[j] = Math.min(Math.min(courante[j - 1], precedente[j]) + 1, precedente[j - 1] + change);
            }
            precedente = courante;
        }
        return precedente[autre.length()];
    }
}
