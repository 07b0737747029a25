package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Cible.Unite;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A result as a person types it: « 12 », « 9,5 ». */
final class ResultatSaisi {
    private static final Pattern FORME = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,2})?");
    private static final Pattern BLANCS = Pattern.compile("[\\s\u00a0\u202f]");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private ResultatSaisi() {}

    /** Empty if it is no number from 0 to 9999999 with two decimals at most. */
    static Optional<BigDecimal> lire(String texte) {
        String nu = BLANCS.matcher(texte).replaceAll("");
        return FORME.matcher(nu).matches() ? Optional.of(new BigDecimal(nu.replace(',', '.'))) : Optional.empty();
    }

    /** Why a number cannot be a result in that unit; empty if it can. */
    static Optional<String> refus(BigDecimal valeur, Unite unite) {
        BigDecimal auPlus = unite == Unite.POURCENT ? CENT : unite == Unite.SUR_DIX ? BigDecimal.TEN : valeur;
        return valeur.compareTo(auPlus) > 0
                ? Optional.of("%s au plus est attendu.".formatted(auPlus.toPlainString()))
                : Optional.empty();
    }
}
