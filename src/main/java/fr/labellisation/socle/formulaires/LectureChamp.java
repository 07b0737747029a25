package fr.labellisation.socle.formulaires;

import fr.labellisation.socle.formulaires.Champ.Periode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one submitted value by the rules of its field and notes why it is refused. */
final class LectureChamp {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BALISE = Pattern.compile("<\\s*[/!a-zA-Z]");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    /** Control characters, halves of a character, and those that reverse the reading of what follows. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private static final Pattern SAUT_DE_LIGNE = Pattern.compile("\\R");

    private static final int ANNEE_MIN = 2000;
    private static final int ANNEE_MAX = 2099;

    private final Champ champ;
    private final LocalDate aujourdhui;
    private final String ou;
    private final List<String> raisons;

    LectureChamp(Champ champ, LocalDate aujourdhui, String ou, List<String> raisons) {
        this.champ = champ;
        this.aujourdhui = aujourdhui;
        this.ou = ou;
        this.raisons = raisons;
    }

    Object lire(Object brute) {
        if (vide(brute)) {
            return champ.obligatoire() ? refus("ce champ est obligatoire.") : null;
        }
        return switch (champ.genre()) {
            case TEXTE -> ligne(brute);
            case TEXTE_LONG -> texte(brute);
            case COURRIEL -> courriel(brute);
            case CHOIX -> choix(brute);
            case DATE -> date(brute);
            case ENTIER -> entier(brute);
            case OUI -> oui(brute);
            case LISTE -> liste(brute);
            case LIGNES -> throw new IllegalStateException("rows are read by Champs");
        };
    }

    private boolean vide(Object brute) {
        return brute == null
                || brute instanceof String texte && Texte.vide(texte)
                || brute instanceof List<?> liste && liste.isEmpty()
                || champ.genre() == Champ.Genre.OUI && champ.obligatoire() && "false".equals(brute.toString());
    }

    private Object texte(Object brute) {
        String recu = brute.toString().strip();
        String texte = Texte.net(recu);
        if (texte.length() > champ.taille()) {
            return refus("%s caractères au plus, %s reçus."
                    .formatted(NombreFrancais.de(champ.taille()), NombreFrancais.de(texte.length())));
        }
        if (BALISE.matcher(texte).find()) {
            return refus("le texte ne peut pas contenir de balise (« < » suivi d’une lettre).");
        }
        if (EXPRESSION.matcher(texte).find()) {
            return refus("le texte ne peut pas contenir « ${ » ni « #{ ».");
        }
        if (INVISIBLE.matcher(recu).find() || !Texte.recevable(recu)) {
            return refus(Texte.IRRECEVABLE);
        }
        return texte;
    }

    private Object ligne(Object brute) {
        Object texte = texte(brute);
        return texte != null && SAUT_DE_LIGNE.matcher((String) texte).find()
                ? refus("le texte tient sur une seule ligne, sans retour à la ligne.")
                : texte;
    }

    private Object courriel(Object brute) {
        Object texte = texte(brute);
        if (texte != null && FormeDAdresse.defaut((String) texte).isPresent()) {
            return refus("une adresse comme prenom.nom@exemple.fr est attendue.");
        }
        return texte;
    }

    private Object choix(Object brute) {
        Object texte = texte(brute);
        if (texte != null && !champ.options().isEmpty() && !champ.options().contains(texte)) {
            return refus(
                    "ce choix n’est pas proposé ; choix possibles : %s.".formatted(String.join(", ", champ.options())));
        }
        return texte;
    }

    private Object date(Object brute) {
        LocalDate date;
        try {
            date = LocalDate.parse(brute.toString(), ISO);
        } catch (DateTimeParseException e) {
            return refus("une date qui existe est attendue.");
        }
        if (date.getYear() < ANNEE_MIN || date.getYear() > ANNEE_MAX) {
            return refus("l’année doit être comprise entre %d et %d.".formatted(ANNEE_MIN, ANNEE_MAX));
        }
        if (champ.moment() == Periode.PASSE_OU_JOUR && date.isAfter(aujourdhui)) {
            return refus("la date ne peut pas être dans l’avenir.");
        }
        if (champ.moment() == Periode.JOUR_OU_AVENIR && date.isBefore(aujourdhui)) {
            return refus("la date ne peut pas être dans le passé.");
        }
        return date;
    }

    private Object entier(Object brute) {
        try {
            int nombre = Integer.parseInt(brute.toString());
            if (nombre >= 0 && nombre <= champ.taille()) {
                return nombre;
            }
        } catch (NumberFormatException e) {
            return refusEntier();
        }
        return refusEntier();
    }

    private Object refusEntier() {
        return refus("un nombre entier de 0 à %s est attendu.".formatted(NombreFrancais.de(champ.taille())));
    }

    private Object oui(Object brute) {
        return switch (brute.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> refus("une case cochée ou non est attendue.");
        };
    }

    private Object liste(Object brute) {
        if (!(brute instanceof List<?> liste) || liste.size() > champ.taille()) {
            return refus("une liste de choix est attendue.");
        }
        List<String> choix =
                liste.stream().map(String::valueOf).map(Texte::net).distinct().toList();
        return choix.stream().anyMatch(c -> c.length() > champ.taille() || !Texte.recevable(c))
                ? refus("une liste de choix est attendue.")
                : choix;
    }

    private Object refus(String raison) {
        raisons.add(ou + champ.phrase(raison));
        return null;
    }
}
