package fr.labellisation.simulation.rejeu.fichier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of a case file: 2013-06-27, with an hour 2013-03-26T18:00, and in a file that is played around today J-30.
 *
 * @param ancrage what J stands for, or null where a file must give real dates
 */
record Dates(Ancrage ancrage, Fautes fautes) {
    private static final Pattern JOUR = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}):(\\d{2}))?");
    private static final Pattern RELATIF = Pattern.compile("J(?:([+-])(\\d{1,5}))?(?:T(\\d{2}):(\\d{2}))?");

    /** A day and, if the file gives one, an hour. */
    record JourEtHeure(LocalDate jour, LocalTime heure) {}

    Optional<LocalDate> jour(NoeudYaml carte, String cle) {
        return moment(carte, cle).flatMap(lu -> {
            if (lu.heure() == null) {
                return Optional.of(lu.jour());
            }
            fautes.ajouter(
                    carte.ligne(cle), "«\u00a0%s\u00a0» est un jour\u00a0; une date sans heure est attendue.", cle);
            return Optional.empty();
        });
    }

    Optional<JourEtHeure> moment(NoeudYaml carte, String cle) {
        return carte.texte(cle).flatMap(texte -> lire(texte, cle, carte.ligne(cle)));
    }

    private Optional<JourEtHeure> lire(String texte, String cle, int ligne) {
        Matcher absolue = JOUR.matcher(texte);
        Matcher relative = RELATIF.matcher(texte);
        try {
            if (absolue.matches()) {
                LocalDate jour = LocalDate.of(nombre(absolue, 1), nombre(absolue, 2), nombre(absolue, 3));
                return Optional.of(new JourEtHeure(jour, heure(absolue, 4)));
            }
            if (ancrage != null && relative.matches()) {
                return Optional.of(new JourEtHeure(decaler(relative), heure(relative, 3)));
            }
        } catch (DateTimeException e) {
            fautes.ajouter(
                    ligne,
                    "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0», une date qui n’existe pas\u00a0; une date du calendrier est attendue.",
                    cle,
                    texte);
            return Optional.empty();
        }
        fautes.ajouter(
                ligne,
                "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; une date comme 2013-06-27 ou 2013-06-27T18:00 est attendue.",
                cle,
                texte);
        return Optional.empty();
    }

    /** A relative day of the free part of a fact, as a date; any other text as it is. */
    String enClair(String texte) {
        Matcher relative = RELATIF.matcher(texte);
        if (ancrage == null || !relative.matches() || relative.group(3) != null) {
            return texte;
        }
        return decaler(relative).toString();
    }

    private LocalDate decaler(Matcher relative) {
        return ancrage.decaler(relative.group(1) == null ? 0 : Long.parseLong(relative.group(1) + relative.group(2)));
    }

    private static LocalTime heure(Matcher lu, int groupe) {
        return lu.group(groupe) == null ? null : LocalTime.of(nombre(lu, groupe), nombre(lu, groupe + 1));
    }

    private static int nombre(Matcher lu, int groupe) {
        return Integer.parseInt(lu.group(groupe));
    }
}
