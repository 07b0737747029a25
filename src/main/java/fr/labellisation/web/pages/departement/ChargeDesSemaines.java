package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What waits for whom in the coming weeks, by the days on which tasks are due: numbers that are drawn, so that they are read on
 * paper and aloud alike.
 *
 * @param semaines « 30 novembre 2026 », the Monday of each
 * @param totaux of all of them, a place for each week; what is late comes first
 * @param lignes the most charged first
 */
record ChargeDesSemaines(List<String> semaines, List<Cellule> totaux, List<Ligne> lignes) {
    /** What the address of the page calls the tasks that are late, where it calls others by their week. */
    static final String RETARD = "retard";

    /** How many weeks are looked at. */
    private static final int SEMAINES = 8;
    /** Height of the highest bar, in pixels. */
    private static final int HAUT = 48;

    /** What somebody has to do. */
    record Ligne(String qui, List<Cellule> semaines) {}

    /**
     * A number of tasks.
     *
     * @param semaine « 2026-11-30 », or {@link #RETARD}
     * @param haut of its bar, in pixels
     */
    record Cellule(String semaine, int taches, int haut) {
        /** Where the bar begins from above. */
        public int y() {
            return HAUT - haut;
        }
    }

    /** Null where nothing is due in these weeks. */
    static ChargeDesSemaines de(List<TacheOuverte> ouvertes, Noms noms, EnClair clair) {
        LocalDate lundi = lundi(clair);
        Map<String, int[]> parTenant = new TreeMap<>();
        int[] totaux = new int[SEMAINES + 1];
        for (TacheOuverte tache : ouvertes) {
            int rang = rang(tache, lundi, clair);
            if (rang >= 0) {
                parTenant.computeIfAbsent(noms.tient(tache), qui -> new int[SEMAINES + 1])[rang]++;
                totaux[rang]++;
            }
        }
        if (parTenant.isEmpty()) {
            return null;
        }
        int plus = IntStream.of(totaux).max().orElseThrow();
        List<Ligne> lignes = new ArrayList<>();
        parTenant.forEach((qui, nombres) -> lignes.add(new Ligne(qui, cellules(nombres, plus, lundi))));
        lignes.sort(Comparator.comparing((Ligne ligne) ->
                        ligne.semaines().stream().mapToInt(Cellule::taches).sum())
                .reversed());
        return new ChargeDesSemaines(
                IntStream.range(0, SEMAINES)
                        .mapToObj(semaine -> DateFrancaise.de(lundi.plusWeeks(semaine)))
                        .toList(),
                cellules(totaux, plus, lundi),
                lignes);
    }

    /** 0 for what is late, then the weeks from this one on; below 0 for what is due later or has no day. */
    private static int rang(TacheOuverte tache, LocalDate lundi, EnClair clair) {
        if (tache.due() == null) {
            return -1;
        }
        if (tache.enRetard()) {
            return 0;
        }
        long semaine = ChronoUnit.WEEKS.between(lundi, clair.jour(tache.due()));
        return semaine < SEMAINES ? (int) semaine + 1 : -1;
    }

    private static List<Cellule> cellules(int[] nombres, int plus, LocalDate lundi) {
        return IntStream.range(0, nombres.length)
                .mapToObj(rang -> new Cellule(code(rang, lundi), nombres[rang], HAUT * nombres[rang] / plus))
                .toList();
    }

    private static String code(int rang, LocalDate lundi) {
        return rang == 0 ? RETARD : lundi.plusWeeks(rang - 1L).toString();
    }

    private static LocalDate lundi(EnClair clair) {
        return clair.aujourdhui().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * The tasks that a cell counts.
     *
     * @param qui empty for a cell of all
     * @throws SaisieRefusee for what is no week of these
     */
    static List<TacheOuverte> comptees(
            List<TacheOuverte> ouvertes, String semaine, String qui, Noms noms, EnClair clair) {
        LocalDate lundi = lundi(clair);
        int demande = IntStream.rangeClosed(0, SEMAINES)
                .filter(rang -> code(rang, lundi).equals(semaine))
                .findFirst()
                .orElseThrow(() -> new SaisieRefusee(
                        "«\u00a0%s\u00a0» n’est pas l’une des semaines qui viennent\u00a0: suivez un lien du tableau de la charge.",
                        semaine));
        return ouvertes.stream()
                .filter(tache -> rang(tache, lundi, clair) == demande)
                .filter(tache -> qui.isEmpty() || noms.tient(tache).equals(qui))
                .toList();
    }
}
