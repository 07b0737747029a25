package fr.labellisation.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import fr.labellisation.socle.regles.DateFrancaise;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a day, a month or a year. A day that no source gives is never shown.
 *
 * @param texte as it is written: 2012-03-07, 2014-06 or 2016
 * @param premier the first day that it may be
 * @param dernier the last one
 */
@JsonDeserialize(using = DateConnue.Lecture.class)
public record DateConnue(String texte, LocalDate premier, LocalDate dernier) {
    private static final Pattern ANNEE = Pattern.compile("\\d{4}");
    private static final Pattern MOIS = Pattern.compile("\\d{4}-\\d{2}");

    /** @throws DateTimeException for a text that is none of the three */
    public static DateConnue de(String texte) {
        if (ANNEE.matcher(texte).matches()) {
            Year annee = Year.parse(texte);
            return new DateConnue(texte, annee.atDay(1), annee.atDay(annee.length()));
        }
        if (MOIS.matcher(texte).matches()) {
            YearMonth mois = YearMonth.parse(texte);
            return new DateConnue(texte, mois.atDay(1), mois.atEndOfMonth());
        }
        LocalDate jour = LocalDate.parse(texte);
        return new DateConnue(texte, jour, jour);
    }

    /** « 7 mars 2012 », « juin 2014 » or « 2016 ». */
    public String enToutesLettres() {
        if (auJour()) {
            return DateFrancaise.de(premier);
        }
        String annee = String.valueOf(premier.getYear());
        return MOIS.matcher(texte).matches()
                ? premier.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + annee
                : annee;
    }

    /** « depuis le 7 mars 2012 », « depuis juin 2014 », « depuis 2016 ». */
    public String depuis() {
        return "depuis " + (auJour() ? "le " : "") + enToutesLettres();
    }

    /** « à partir du 7 mars 2012 », « à partir de juin 2014 », « à partir de 2016 ». */
    public String aPartir() {
        if (auJour()) {
            return "à partir du " + enToutesLettres();
        }
        return (elide() ? "à partir d’" : "à partir de ") + enToutesLettres();
    }

    private boolean auJour() {
        return premier.equals(dernier);
    }

    private boolean elide() {
        return "ao".indexOf(enToutesLettres().charAt(0)) >= 0;
    }

    /** A year alone is a number in YAML. */
    static final class Lecture extends StdDeserializer<DateConnue> {
        private static final long serialVersionUID = 1L;

        Lecture() {
            super(DateConnue.class);
        }

        @Override
        public DateConnue deserialize(JsonParser lecteur, DeserializationContext contexte) throws IOException {
            if (!lecteur.hasToken(JsonToken.VALUE_STRING) && !lecteur.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (DateConnue) contexte.handleUnexpectedToken(DateConnue.class, lecteur);
            }
            try {
                return de(lecteur.getText());
            } catch (DateTimeException e) {
                return (DateConnue)
                        contexte.handleWeirdStringValue(DateConnue.class, lecteur.getText(), e.getMessage());
            }
        }
    }
}
