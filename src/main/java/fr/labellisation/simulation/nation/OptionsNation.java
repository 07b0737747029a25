package fr.labellisation.simulation.nation;

import fr.labellisation.simulation.nation.releve.ReleveNational;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command line of the nation.
 *
 * @param graine what everything is drawn from, or null
 * @param departements codes, in the official order
 * @param releve the country on a day of the past, to be replayed instead; or null
 */
record OptionsNation(Long graine, List<String> departements, ReleveNational releve) {
    static final long GRAINE = 1;
    static final String USAGE =
            "usage\u00a0: java -jar labellisation.jar nation [--graine NOMBRE] [--departements 01,2A,974] | --au 2013-07-01";

    /** What was typed is no command; the sentence says what was expected. */
    static final class OptionsInvalides extends RuntimeException {
        OptionsInvalides(String phrase, Object... valeurs) {
            super(phrase.formatted(valeurs));
        }
    }

    /** @throws OptionsInvalides with a sentence in French */
    static OptionsNation lire(List<String> mots, Territoire territoire) {
        Deque<String> restants = new ArrayDeque<>(mots);
        Long graine = null;
        Set<String> demandes = null;
        ReleveNational releve = null;
        while (!restants.isEmpty()) {
            String mot = restants.poll();
            switch (mot) {
                case "--graine" -> graine = nombre(valeur(mot, restants));
                case "--au" -> releve = releve(valeur(mot, restants));
                case "--departements" -> demandes = codes(valeur(mot, restants), territoire);
                default -> throw new OptionsInvalides("«\u00a0%s\u00a0» n’est pas attendu ici.", mot);
            }
        }
        if (releve != null && (graine != null || demandes != null)) {
            throw new OptionsInvalides(
                    "«\u00a0--au\u00a0» rejoue tout le pays d’un jour\u00a0; aucune autre option n’est attendue.");
        }
        Set<String> choisis = demandes;
        return new OptionsNation(
                graine,
                territoire.departements().stream()
                        .map(departement -> departement.code().valeur())
                        .filter(code -> choisis == null || choisis.contains(code))
                        .toList(),
                releve);
    }

    private static String valeur(String option, Deque<String> restants) {
        if (restants.isEmpty()) {
            throw new OptionsInvalides("une valeur est attendue après «\u00a0%s\u00a0».", option);
        }
        return restants.poll();
    }

    private static long nombre(String texte) {
        if (!texte.matches("\\d{1,9}")) {
            throw new OptionsInvalides(
                    "«\u00a0--graine\u00a0» vaut «\u00a0%s\u00a0»\u00a0; un nombre entier de neuf chiffres au plus est attendu.",
                    texte);
        }
        return Long.parseLong(texte);
    }

    private static ReleveNational releve(String texte) {
        return ReleveNational.JOURS.stream()
                .filter(jour -> jour.toString().equals(texte))
                .findFirst()
                .flatMap(ReleveNational::du)
                .orElseThrow(() -> new OptionsInvalides(
                        "«\u00a0--au\u00a0» vaut «\u00a0%s\u00a0»\u00a0; un jour dont les chiffres sont connus est attendu\u00a0: %s.",
                        texte,
                        ReleveNational.JOURS.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
    }

    private static Set<String> codes(String texte, Territoire territoire) {
        Set<String> codes = new LinkedHashSet<>(
                Arrays.stream(texte.split(",", -1)).map(String::strip).toList());
        List<String> inconnus = codes.stream()
                .filter(code -> territoire.reconnaitre(code).isEmpty())
                .toList();
        if (!inconnus.isEmpty()) {
            throw new OptionsInvalides(
                    "le département «\u00a0%s\u00a0» n’existe pas\u00a0; des codes officiels séparés par des virgules, comme 01,2A,974,"
                            + " sont attendus.",
                    String.join("\u00a0», «\u00a0", inconnus));
        }
        return codes;
    }
}
