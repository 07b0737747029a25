package fr.labellisation.lecture.planification.commande;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command line of a planning.
 *
 * @param cible the day of the label, or the one on which the label to renew expires
 * @param depuis null for today
 * @param json where the planning goes as JSON, or null
 */
record OptionsPlanifier(
        String departement,
        String referentiel,
        LocalDate cible,
        boolean renouvellement,
        LocalDate depuis,
        int sites,
        Path json) {
    static final String USAGE = "usage\u00a0: java -jar labellisation.jar planifier --departement CODE --referentiel ID"
            + " (--label | --expiration) AAAA-MM-JJ [--depuis AAAA-MM-JJ] [--sites N] [--json FICHIER]";

    private static final String DEPARTEMENT = "--departement";
    private static final String REFERENTIEL = "--referentiel";
    private static final String LABEL = "--label";
    private static final String EXPIRATION = "--expiration";
    private static final String DEPUIS = "--depuis";
    private static final String SITES = "--sites";
    private static final String JSON = "--json";
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;
    private static final Set<String> CONNUES = Set.of(DEPARTEMENT, REFERENTIEL, LABEL, EXPIRATION, DEPUIS, SITES, JSON);

    /** What was typed is no command; the sentence says what was expected. */
    static final class OptionsInvalides extends RuntimeException {
        OptionsInvalides(String phrase, Object... valeurs) {
            super(phrase.formatted(valeurs));
        }
    }

    /** @throws OptionsInvalides with a sentence in French */
    static OptionsPlanifier lire(List<String> mots) {
        Map<String, String> valeurs = valeurs(mots);
        if (valeurs.containsKey(LABEL) == valeurs.containsKey(EXPIRATION)) {
            throw new OptionsInvalides(
                    "une date est attendue, soit «\u00a0%s\u00a0» soit «\u00a0%s\u00a0».", LABEL, EXPIRATION);
        }
        boolean renouvellement = valeurs.containsKey(EXPIRATION);
        return new OptionsPlanifier(
                exiger(valeurs, DEPARTEMENT),
                exiger(valeurs, REFERENTIEL),
                date(valeurs, renouvellement ? EXPIRATION : LABEL),
                renouvellement,
                valeurs.containsKey(DEPUIS) ? date(valeurs, DEPUIS) : null,
                nombre(valeurs.getOrDefault(SITES, "1")),
                valeurs.containsKey(JSON) ? chemin(valeurs.get(JSON)) : null);
    }

    private static Map<String, String> valeurs(List<String> mots) {
        Map<String, String> valeurs = new HashMap<>();
        for (int rang = 0; rang < mots.size(); rang += 2) {
            String option = mots.get(rang);
            if (!CONNUES.contains(option)) {
                throw new OptionsInvalides("«\u00a0%s\u00a0» n’est pas attendu ici.", option);
            }
            if (rang + 1 == mots.size()) {
                throw new OptionsInvalides("une valeur est attendue après «\u00a0%s\u00a0».", option);
            }
            if (valeurs.put(option, mots.get(rang + 1)) != null) {
                throw new OptionsInvalides("«\u00a0%s\u00a0» est donné deux fois.", option);
            }
        }
        return valeurs;
    }

    private static String exiger(Map<String, String> valeurs, String option) {
        if (!valeurs.containsKey(option)) {
            throw new OptionsInvalides("«\u00a0%s\u00a0» est attendu.", option);
        }
        return valeurs.get(option);
    }

    private static LocalDate date(Map<String, String> valeurs, String option) {
        try {
            LocalDate date = LocalDate.parse(valeurs.get(option));
            if (date.getYear() < PREMIERE_ANNEE || date.getYear() > DERNIERE_ANNEE) {
                throw new OptionsInvalides(
                        "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; une date entre %d et %d est attendue.",
                        option, date, PREMIERE_ANNEE, DERNIERE_ANNEE);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new OptionsInvalides(
                    "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; une date qui existe, comme 2013-06-27, est attendue.",
                    option, valeurs.get(option));
        }
    }

    private static int nombre(String texte) {
        if (!texte.matches("[1-9]\\d?")) {
            throw new OptionsInvalides(
                    "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; un nombre de sites, 1 ou plus, est attendu.",
                    SITES, texte);
        }
        return Integer.parseInt(texte);
    }

    private static Path chemin(String texte) {
        try {
            return Path.of(texte);
        } catch (InvalidPathException e) {
            throw new OptionsInvalides("«\u00a0%s\u00a0» n’est pas un nom de fichier.", texte);
        }
    }
}
