package fr.labellisation.parcours.indicateurs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Whether what somebody typed can be the result of a period; the same on the page and in a sheet that comes back. */
public final class RegleDUnResultat {

    private RegleDUnResultat() {}

    /** Why not, the end of a sentence; empty if it can, or if nothing was typed. */
    public static Optional<String> refus(
            String texte, IndicateurSuivi suivi, PeriodeDeMesure periode, LocalDate aujourdhui) {
        Optional<BigDecimal> valeur = ResultatSaisi.lire(texte);
        if (valeur.isEmpty() && !texte.isBlank()) {
            return Optional.of("un nombre comme 12 ou 9,5 est attendu.");
        }
        if (periode.debut().isAfter(aujourdhui)) {
            return Optional.of("cette période n’a pas commencé.");
        }
        return valeur.flatMap(nombre -> ResultatSaisi.refus(
                nombre, suivi.cible() == null ? null : suivi.cible().unite()));
    }

    /** Its value; null if nothing was typed, or nothing that can be one. */
    public static BigDecimal valeur(String texte) {
        return ResultatSaisi.lire(texte).orElse(null);
    }

    /** Whether both are the same number, or both none. */
    public static boolean pareilles(BigDecimal une, BigDecimal autre) {
        return une == null || autre == null ? une == autre : une.compareTo(autre) == 0;
    }
}
