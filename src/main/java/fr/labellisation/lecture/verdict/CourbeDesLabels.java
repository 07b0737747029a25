package fr.labellisation.lecture.verdict;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.CodesDesTables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many sites hold a label, month by month: as it was, then as the verdicts let expect it. One query. */
@Repository
public class CourbeDesLabels {
    private static final int MOIS_PAR_AN = 12;
    private static final int GAIN = 1;
    private static final int PERTE = 2;
    private static final int RENOUVELLEMENT = 3;

    /**
     * A site that holds a label already gains none by a second one, and loses none while another lasts. Of two that begin or end on one
     * day only one counts. Natures are those of the constants above.
     */
    private static final String MOUVEMENTS = CodesDesTables.dans("""
            with l as (select site, code, delivre_le, case when etat = {label.RETIRE} then depuis else expire_le end as fin from label),
            f as (select site, max(expire_le) as fin from label where etat in ({label.DELIVRE}, {label.SUSPENDU}) group by site),
            m as (
              select 1 as nature, l.delivre_le as le from l where l.delivre_le <= :jour and not exists (select 1 from l o
                where o.site = l.site and o.fin > l.delivre_le
                  and (o.delivre_le < l.delivre_le or o.delivre_le = l.delivre_le and o.code < l.code))
              union all
              select 2, l.fin from l where l.fin <= :jour and l.delivre_le <= :jour and not exists (select 1 from l o
                where o.site = l.site and o.delivre_le <= l.fin and (o.fin > l.fin or o.fin = l.fin and o.code > l.code))
              union all
              select 3, l.delivre_le from l where l.delivre_le <= :jour and exists (select 1 from l o
                where o.site = l.site and o.delivre_le < l.delivre_le)
              union all
              select 2, f.fin from f join verdict v on v.site = f.site
                where f.fin > :jour and (v.probable is null or v.probable > f.fin)
              union all
              select 1, v.probable from verdict v left join f on f.site = v.site
                where v.probable > :jour and (f.fin is null or v.probable > f.fin)
              union all
              select 3, v.probable from verdict v join f on f.site = v.site
                where v.probable > :jour and v.probable <= f.fin)
            select nature, extract(year from le) as an, extract(month from le) as mois, count(*) as nombre
            from m group by nature, extract(year from le), extract(month from le)
            """);

    private final JdbcClient base;
    private final HeureLocale heure;

    CourbeDesLabels(JdbcClient base, HeureLocale heure) {
        this.base = base;
        this.heure = heure;
    }

    /**
     * A month.
     *
     * @param tenus sites that hold a label at its end
     * @param renouveles labels given in it to sites that had one before
     * @param perdus sites that hold none any more since it
     * @param prevu whether it is not over yet: it is expected
     */
    public record Mois(YearMonth mois, int tenus, int renouveles, int perdus, boolean prevu) {}

    /** The last twelve months and the next twelve, this one among these. */
    public List<Mois> surDeuxAns() {
        LocalDate jour = heure.aujourdhui(HeureLocale.NATION);
        Map<Integer, Map<YearMonth, Integer>> nombres = new HashMap<>();
        base.sql(MOUVEMENTS).param("jour", jour).query(ligne -> {
            nombres.computeIfAbsent(ligne.getInt("nature"), nouvelle -> new HashMap<>())
                    .put(YearMonth.of(ligne.getInt("an"), ligne.getInt("mois")), ligne.getInt("nombre"));
        });
        Map<YearMonth, Integer> gains = nombres.getOrDefault(GAIN, Map.of());
        Map<YearMonth, Integer> pertes = nombres.getOrDefault(PERTE, Map.of());
        Map<YearMonth, Integer> renouvellements = nombres.getOrDefault(RENOUVELLEMENT, Map.of());
        YearMonth present = YearMonth.from(jour);
        YearMonth premier = present.minusMonths(MOIS_PAR_AN);
        int tenus = avant(gains, premier) - avant(pertes, premier);
        List<Mois> courbe = new ArrayList<>();
        for (YearMonth mois = premier; mois.isBefore(present.plusMonths(MOIS_PAR_AN)); mois = mois.plusMonths(1)) {
            int perdus = pertes.getOrDefault(mois, 0);
            tenus += gains.getOrDefault(mois, 0) - perdus;
            courbe.add(new Mois(mois, tenus, renouvellements.getOrDefault(mois, 0), perdus, !mois.isBefore(present)));
        }
        return courbe;
    }

    private static int avant(Map<YearMonth, Integer> nombres, YearMonth mois) {
        return nombres.entrySet().stream()
                .filter(nombre -> nombre.getKey().isBefore(mois))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
