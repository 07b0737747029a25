package fr.labellisation.simulation.rejeu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The command line of a replay.
 *
 * @param json where the timeline goes as JSON, or null
 * @param jusquAu the last day to play, or null
 * @param courriels folder into which each message is written, or null
 */
record Options(Path fichier, Path json, LocalDate jusquAu, Path courriels) {
    static final String USAGE =
            "usage\u00a0: java -jar labellisation.jar rejouer CAS.yaml [--json FICHIER] [--jusqu-au AAAA-MM-JJ]"
                    + " [--courriels DOSSIER]";

    /** What was typed is no command; the sentence says what was expected. */
    static final class OptionsInvalides extends RuntimeException {
        OptionsInvalides(String phrase, Object... valeurs) {
            super(phrase.formatted(valeurs));
        }
    }

    static Options lire(List<String> mots) {
        Deque<String> restants = new ArrayDeque<>(mots);
        Path fichier = null;
        Path json = null;
        LocalDate jusquAu = null;
        Path courriels = null;
        while (!restants.isEmpty()) {
            String mot = restants.poll();
            switch (mot) {
                case "--json" -> json = Path.of(valeur(mot, restants));
                case "--courriels" -> courriels = Path.of(valeur(mot, restants));
                case "--jusqu-au" -> jusquAu = date(valeur(mot, restants));
                default -> {
                    if (mot.startsWith("-") || fichier != null) {
                        throw new OptionsInvalides("«\u00a0%s\u00a0» n’est pas attendu ici.", mot);
                    }
                    fichier = Path.of(mot);
                }
            }
        }
        if (fichier == null) {
            throw new OptionsInvalides("un fichier de cas est attendu.");
        }
        return new Options(fichier, json, jusquAu, courriels);
    }

    private static String valeur(String option, Deque<String> restants) {
        if (restants.isEmpty()) {
            throw new OptionsInvalides("une valeur est attendue après «\u00a0%s\u00a0».", option);
        }
        return restants.poll();
    }

    private static LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw new OptionsInvalides(
                    "«\u00a0--jusqu-au\u00a0» vaut «\u00a0%s\u00a0»\u00a0; une date qui existe, comme 2013-06-27, est attendue.",
                    texte);
        }
    }
}
