package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Cible.Periode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month, a quarter, a half-year or a year.
 *
 * @param debut its first day
 */
public record PeriodeDeMesure(Periode genre, LocalDate debut) {
    private static final int MOIS_PAR_AN = 12;

    public PeriodeDeMesure {
        debut = debut.withDayOfMonth(1).withMonth((debut.getMonthValue() - 1) / mois(genre) * mois(genre) + 1);
    }

    /** The quarter of a code as an address holds it, {@code 2026-T4}; empty if it is none. */
    public static Optional<PeriodeDeMesure> trimestre(String code) {
        return code.matches("20\\d\\d-T[1-4]")
                ? Optional.of(new PeriodeDeMesure(
                        Periode.TRIMESTRE,
                        LocalDate.of(
                                Integer.parseInt(code.substring(0, 4)),
                                (code.charAt(code.length() - 1) - '1') * mois(Periode.TRIMESTRE) + 1,
                                1)))
                : Optional.empty();
    }

    private static int mois(Periode genre) {
        return switch (genre) {
            case MOIS -> 1;
            case TRIMESTRE -> 3;
            case SEMESTRE -> 6;
            case AN -> MOIS_PAR_AN;
        };
    }

    private int rang() {
        return (debut.getMonthValue() - 1) / mois(genre) + 1;
    }

    /** « 2026-11 », « 2026-T4 », « 2026-S2 », « 2026 ». */
    public String code() {
        return switch (genre) {
            case MOIS -> "%d-%02d".formatted(debut.getYear(), debut.getMonthValue());
            case TRIMESTRE -> "%d-T%d".formatted(debut.getYear(), rang());
            case SEMESTRE -> "%d-S%d".formatted(debut.getYear(), rang());
            case AN -> String.valueOf(debut.getYear());
        };
    }

    /** « novembre 2026 », « 4e trimestre 2026 », « 2026 ». */
    public String libelle() {
        String numero = rang() == 1 ? "1er" : rang() + "e";
        return switch (genre) {
            case MOIS ->
                "%s %d".formatted(debut.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH), debut.getYear());
            case TRIMESTRE -> "%s trimestre %d".formatted(numero, debut.getYear());
            case SEMESTRE -> "%s semestre %d".formatted(numero, debut.getYear());
            case AN -> String.valueOf(debut.getYear());
        };
    }

    public PeriodeDeMesure precedente() {
        return new PeriodeDeMesure(genre, debut.minusMonths(mois(genre)));
    }

    public PeriodeDeMesure suivante() {
        return new PeriodeDeMesure(genre, debut.plusMonths(mois(genre)));
    }

    /** Periods of another kind that lie in this one, or the one in which it lies, the earliest first. */
    public List<PeriodeDeMesure> enPeriodes(Periode autre) {
        return Stream.iterate(new PeriodeDeMesure(autre, debut), PeriodeDeMesure::suivante)
                .takeWhile(periode -> periode.debut.isBefore(suivante().debut))
                .toList();
    }

    /** The last ones up to this one, the earliest first. */
    public List<PeriodeDeMesure> jusquIci(int nombre) {
        return Stream.iterate(
                        new PeriodeDeMesure(genre, debut.minusMonths((long) mois(genre) * (nombre - 1))),
                        PeriodeDeMesure::suivante)
                .limit(nombre)
                .toList();
    }
}
