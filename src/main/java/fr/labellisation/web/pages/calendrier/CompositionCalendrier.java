package fr.labellisation.web.pages.calendrier;

import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Which month and which kind of event the address of the calendar asks for. */
public final class CompositionCalendrier {
    /** The first label is of 2006; nothing is planned a hundred years ahead. */
    static final YearMonth PREMIER = YearMonth.of(2000, 1);

    static final YearMonth DERNIER = YearMonth.of(2099, 12);

    private CompositionCalendrier() {}

    /** @throws SaisieRefusee for what is no month, or one that is too far away */
    public static YearMonth mois(String texte, YearMonth enCours) {
        if (texte.isEmpty()) {
            return enCours;
        }
        YearMonth mois;
        try {
            mois = YearMonth.parse(texte);
        } catch (DateTimeParseException e) {
            throw new SaisieRefusee(
                    "«\u00a0%s\u00a0» n’est pas un mois\u00a0: une année et un mois sont attendus, comme 2026-11.",
                    texte);
        }
        if (mois.isBefore(PREMIER) || mois.isAfter(DERNIER)) {
            throw new SaisieRefusee(
                    "Le calendrier va de janvier %d à décembre %d.", PREMIER.getYear(), DERNIER.getYear());
        }
        return mois;
    }

    /** @throws SaisieRefusee for a period that ends before it begins, is too long or too far away */
    public static void periode(LocalDate du, LocalDate au, int joursAuPlus) {
        if (au.isBefore(du)) {
            throw new SaisieRefusee(
                    "La période finit avant de commencer\u00a0: «\u00a0du\u00a0» vient avant «\u00a0au\u00a0».");
        }
        if (du.isBefore(PREMIER.atDay(1)) || au.isAfter(DERNIER.atEndOfMonth())) {
            throw new SaisieRefusee(
                    "Le calendrier va de janvier %d à décembre %d.", PREMIER.getYear(), DERNIER.getYear());
        }
        if (ChronoUnit.DAYS.between(du, au) > joursAuPlus) {
            throw new SaisieRefusee("Une période a %d jours au plus.", joursAuPlus);
        }
    }

    /** @throws SaisieRefusee for a kind that does not exist */
    public static Optional<NatureEvenement> nature(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<NatureEvenement> nature = Arrays.stream(NatureEvenement.values())
                .filter(connue -> connue.code().equals(code))
                .findFirst();
        if (nature.isEmpty()) {
            throw new SaisieRefusee(
                    "Le type de date «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.", code);
        }
        return nature;
    }
}
