package fr.labellisation.lecture.situation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many audits of the country fall in each month: those that have their day, and those that are owed by a day and have none yet. */
@Repository
public class ChargeDesAudits {
    /** A kind is 0 for internal, 1 for external, 2 for external without a day. */
    private static final String COMPTER = CodesDesTables.dans("""
            select extract(year from jour) as annee, extract(month from jour) as mois,
              sum(case when genre = 0 then 1 else 0 end) as internes,
              sum(case when genre = 1 then 1 else 0 end) as externes,
              sum(case when genre = 2 then 1 else 0 end) as a_fixer
            from (
              select a.le as jour, case a.nature when {natureAudit.INTERNE} then 0 else 1 end as genre
              from audit a where a.etat in ({audit.DATE}, {audit.PASSE}, {audit.CLOS}) and a.le between :du and :au
              union all
              select a.au_plus_tard, 2 from audit a
              where a.etat = {audit.DEMANDE} and a.le is null and a.au_plus_tard between :du and :au
              union all
              select e.le, 2 from echeance e join label l on l.code = e.label
              where e.nature = {natureObligation.AUDIT_SUIVI} and e.etat = {obligation.PREVUE} and e.le between :du and :au
                and l.etat in ({label.DELIVRE}, {label.SUSPENDU})
                and not exists (select 1 from audit a where a.label = e.label and a.nature = {natureAudit.SUIVI}
                  and a.au_plus_tard = e.le and a.etat <> {audit.ANNULE})) audits
            group by extract(year from jour), extract(month from jour)
            """);

    private final JdbcClient base;

    ChargeDesAudits(JdbcClient base) {
        this.base = base;
    }

    /**
     * A month of audits.
     *
     * @param externes those on site by the certification body that have their day, held or to come
     * @param aFixer external ones owed by a day of this month that have no day yet
     */
    public record Charge(YearMonth mois, int internes, int externes, int aFixer) {
        public int total() {
            return internes + externes + aFixer;
        }
    }

    /** Of so many months from one on, those without any audit too; by one query. */
    public List<Charge> parMois(YearMonth premier, int nombre) {
        LocalDate au = premier.plusMonths(nombre - 1L).atEndOfMonth();
        Map<YearMonth, Charge> parMois = new TreeMap<>();
        base.sql(COMPTER).param("du", premier.atDay(1)).param("au", au).query(ligne -> {
            YearMonth mois = YearMonth.of(ligne.getInt("annee"), ligne.getInt("mois"));
            parMois.put(
                    mois,
                    new Charge(mois, ligne.getInt("internes"), ligne.getInt("externes"), ligne.getInt("a_fixer")));
        });
        return Stream.iterate(premier, mois -> mois.plusMonths(1))
                .limit(nombre)
                .map(mois -> parMois.getOrDefault(mois, new Charge(mois, 0, 0, 0)))
                .toList();
    }
}
