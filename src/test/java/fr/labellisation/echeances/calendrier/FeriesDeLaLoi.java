package fr.labellisation.echeances.calendrier;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of a département as the law has them, written down from its text and not from the product.
 *
 * <ul>
 *   <li>Code du travail, art. L3133-1 (before 2008: L222-1): eleven days, the same since 1982.
 *   <li>The lundi de Pentecôte among them in every year. Loi 2004-626 of 30 June 2004 made it the day of solidarity where
 *       nothing else was agreed, loi 2008-351 of 16 April 2008 ended that: from 2005 to 2007 many worked on it, and it was a
 *       public holiday all the same.
 *   <li>Art. L3422-2 (before: loi 83-550 of 30 June 1983 and décret 83-1003 of 23 November 1983): the abolition of slavery.
 *   <li>Art. L3134-13 (before: ordonnance of 16 August 1892): Vendredi saint and 26 December in Bas-Rhin, Haut-Rhin and
 *       Moselle. The first holds in communes with a protestant or a mixed church; the project takes it for the département.
 * </ul>
 */
public final class FeriesDeLaLoi {
    private static final List<MonthDay> FIXES = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27));

    private FeriesDeLaLoi() {}

    public static Set<LocalDate> de(String departement, int annee) {
        Set<LocalDate> jours = new TreeSet<>();
        FIXES.forEach(jour -> jours.add(jour.atYear(annee)));
        LocalDate paques = paques(annee);
        jours.add(paques.plusDays(1));
        jours.add(paques.plusDays(39));
        jours.add(paques.plusDays(50));
        if (ALSACE_MOSELLE.contains(departement)) {
            jours.add(paques.minusDays(2));
            jours.add(LocalDate.of(annee, 12, 26));
        }
        if (ABOLITION.containsKey(departement)) {
            jours.add(ABOLITION.get(departement).atYear(annee));
        }
        return jours;
    }

    /** Easter Sunday, by the anonymous method that Nature printed in 1876. */
    static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(annee, n / 31, n % 31 + 1);
    }
}
