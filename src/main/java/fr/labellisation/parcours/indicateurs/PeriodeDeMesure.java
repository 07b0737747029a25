package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Cible.Periode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A month, a quarter, a half-year or a year.
 *
 * @param debut its first day
 */
public record PeriodeDeMesure(Periode genre, LocalDate debut) {
    private static final int MOIS_PAR_AN = 12;
    private static final int ANNEE_SEULE = 4;
    private static final Pattern FORME = Pattern.compile("20\\d\\d(?:-(?:T[1-4]|S[12]|0[1-9]|1[0-2]))?");

    public PeriodeDeMesure {
        debut = debut.withDayOfMonth(1).withMonth((debut.getMonthValue() - 1) / mois(genre) * mois(genre) + 1);
    }

    /** The quarter of a code as an address holds it, {@code 2026-T4}; empty if it is none. */
    public static Optional<PeriodeDeMesure> trimestre(String code) {
        return duCode(code).filter(periode -> periode.genre == Periode.TRIMESTRE);
    }

    /** The period of a code, {@code 2026-11}, {@code 2026-T4}, {@code 2026-S2} or {@code 2026}; empty if it is none. */
    public static Optional<PeriodeDeMesure> duCode(String code) {
        if (!FORME.matcher(code).matches()) {
            return Optional.empty();
        }
        int annee = Integer.parseInt(code.substring(0, 4));
        if (code.length() == ANNEE_SEULE) {
            return Optional.of(new PeriodeDeMesure(Periode.AN, LocalDate.of(annee, 1, 1)));
        }
        Periode genre = switch (code.charAt(ANNEE_SEULE + 1)) {
            case 'T' -> Periode.TRIMESTRE;
            case 'S' -> Periode.SEMESTRE;
            default -> Periode.MOIS;
        };
        int rang = Integer.parseInt(code.substring(ANNEE_SEULE + (genre == Periode.MOIS ? 1 : 2)));
        return Optional.of(new PeriodeDeMesure(genre, LocalDate.of(annee, (rang - 1) * mois(genre) + 1, 1)));
    }

    /** @throws IllegalArgumentException if it is the code of no period */
    public static PeriodeDeMesure exiger(String code) {
        return duCode(code).orElseThrow(() -> new IllegalArgumentException("No period: " + code));
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

    public LocalDate fin() {
        return suivante().debut.minusDays(1);
    }

    /** Periods of another kind that lie in this one, or the one in which it lies, the earliest first. */
    public List<PeriodeDeMesure> enPeriodes(Periode autre) {
        return Stream.iterate(new PeriodeDeMesure(autre, debut), PeriodeDeMesure::suivante)
                .takeWhile(periode -> periode.debut.isBefore(suivante().debut))
                .toList();
    }

    /** Those of the last twelve months that are over on a day, the earliest first. */
    public static List<PeriodeDeMesure> achevees(Periode genre, LocalDate jour) {
        return new PeriodeDeMesure(genre, jour).precedente().jusquIci(MOIS_PAR_AN / mois(genre));
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
