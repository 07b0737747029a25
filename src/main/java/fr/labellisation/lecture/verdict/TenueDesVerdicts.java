package fr.labellisation.lecture.verdict;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the verdict of every site of the country in a table. A site is judged again when something of it has moved, and when an hour or
 * a day that has come may change its verdict.
 */
@Repository
class TenueDesVerdicts {
    private static final String VERROU = "verdicts";
    private static final int RETOUCHES_A_LA_FOIS = 2_000;
    private static final int SITES_A_LA_FOIS = 500;
    private static final int MINUTES_PRES_D_UN_AUDIT = 1;

    private static final String A_JUGER = """
            (select count(*) from retouche)
            + (select count(*) from verdict where vaut_jusqu_a <= :maintenant or juge_le > :maintenant)
            + (select count(*) from site s where not exists (select 1 from verdict v where v.site = s.code))
            """;

    /** A démarche that no site has joined yet is that of all sites of its département. */
    private static final String CONCERNES = """
            select s.code from site s where s.code in (select r.site from retouche r where r.id in (:retouches))
              or s.departement in (select d.departement from demarche d join retouche r on r.demarche = d.code where r.id in (:retouches))
              or s.code in (select l.site from label l join retouche r on r.label = l.code where r.id in (:retouches))
              or s.code in (select a.site from audit a join retouche r on r.audit = a.id where r.id in (:retouches))
              or s.code in (select a.site from constat k join retouche r on r.constat = k.id join audit a on a.id = k.audit
                where r.id in (:retouches))
            """;

    private static final String TERMES = CodesDesTables.dans("""
            select site, min(le) as terme from (
              select site, due_le as le from tache where finie_le is null and due_le >= :maintenant and site in (:sites)
              union all
              select site, cast(:bientot as timestamp with time zone) from audit where site in (:sites)
                and etat = {audit.DATE} and nature <> {natureAudit.INTERNE} and le between :hier and :ensuite) t
            group by site
            """);

    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;
    private final Situations situations;
    private final Verdicts verdicts;
    private final Retouches retouches;
    private final HeureLocale heure;
    private final Verrous verrous;
    private final TransactionTemplate transaction;

    TenueDesVerdicts(
            JdbcClient base,
            NamedParameterJdbcTemplate lots,
            Situations situations,
            Verdicts verdicts,
            Retouches retouches,
            HeureLocale heure,
            Verrous verrous,
            TransactionTemplate transaction) {
        this.base = base;
        this.lots = lots;
        this.situations = situations;
        this.verdicts = verdicts;
        this.retouches = retouches;
        this.heure = heure;
        this.verrous = verrous;
        this.transaction = transaction;
    }

    /** Judges every site that has to be judged again. One statement where there is none. */
    void mettreAJour() {
        mettreAJour(Integer.MAX_VALUE);
    }

    /**
     * The same, as far as so many parts reach: the rest is left to the next round. Who reads waits for no more than that after a
     * change of the whole country.
     */
    void mettreAJour(int partiesAuPlus) {
        boolean reste = aJuger() > 0;
        for (int partie = 0; reste && partie < partiesAuPlus; partie++) {
            reste = Boolean.TRUE.equals(transaction.execute(etat -> {
                // Whoever waited finds that the other one has done the work.
                verrous.attendre(VERROU);
                return jugerUnePartie();
            }));
        }
    }

    private int aJuger() {
        return base.sql("select " + A_JUGER)
                .param("maintenant", maintenant())
                .query(Integer.class)
                .single();
    }

    /** @return whether more is left */
    private boolean jugerUnePartie() {
        List<Long> vues = retouches.premieres(RETOUCHES_A_LA_FOIS);
        Set<CodeSite> sites = new HashSet<>(concernes(vues));
        sites.addAll(perimes());
        List<CodeSite> aJuger = new ArrayList<>(sites);
        for (int debut = 0; debut < aJuger.size(); debut += SITES_A_LA_FOIS) {
            juger(aJuger.subList(debut, Math.min(debut + SITES_A_LA_FOIS, aJuger.size())));
        }
        retouches.oublier(vues);
        return vues.size() == RETOUCHES_A_LA_FOIS || sites.size() >= SITES_A_LA_FOIS;
    }

    private List<CodeSite> concernes(List<Long> retouches) {
        return retouches.isEmpty()
                ? List.of()
                : base.sql(CONCERNES)
                        .param("retouches", retouches)
                        .query((ligne, rang) -> new CodeSite(ligne.getString("code")))
                        .list();
    }

    /** A verdict that comes from the future was given by a clock that has been set back. */
    private List<CodeSite> perimes() {
        return base.sql("""
                        select code from site s
                        where not exists (select 1 from verdict v where v.site = s.code and v.vaut_jusqu_a > :maintenant and v.juge_le <= :maintenant)
                        order by code fetch first :auPlus rows only""")
                .param("maintenant", maintenant())
                .param("auPlus", SITES_A_LA_FOIS)
                .query((ligne, rang) -> new CodeSite(ligne.getString("code")))
                .list();
    }

    private void juger(Collection<CodeSite> sites) {
        List<SituationSite> situes = situations.des(sites);
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(situes);
        Map<CodeSite, OffsetDateTime> termes = termes(sites);
        List<String> codes = sites.stream().map(CodeSite::valeur).toList();
        base.sql("delete from verdict_cause where site in (:sites)")
                .param("sites", codes)
                .update();
        base.sql("delete from verdict where site in (:sites)")
                .param("sites", codes)
                .update();
        lots.batchUpdate(
                "insert into verdict (site, verdict, rang, probable, attendu, depuis, juge_le, vaut_jusqu_a)"
                        + " values (:site, :verdict, :rang, :probable, :attendu, :depuis, :jugeLe, :vautJusqua)",
                situes.stream()
                        .map(site -> verdict(site, juges.get(site.code()), termes.get(site.code())))
                        .toArray(SqlParameterSource[]::new));
        lots.batchUpdate(
                "insert into verdict_cause (site, rang, motif, phrase) values (:site, :rang, :motif, :phrase)",
                juges.entrySet().stream()
                        .flatMap(juge -> causes(juge.getKey(), juge.getValue()).stream())
                        .toArray(SqlParameterSource[]::new));
    }

    /** When the first task of each site that is in time becomes late; soon where an audit is near: readiness moves by every row saved. */
    private Map<CodeSite, OffsetDateTime> termes(Collection<CodeSite> sites) {
        Map<CodeSite, OffsetDateTime> termes = new HashMap<>();
        LocalDate jour = heure.aujourdhui(HeureLocale.NATION);
        base.sql(TERMES)
                .param("maintenant", maintenant())
                .param("bientot", maintenant().plusMinutes(MINUTES_PRES_D_UN_AUDIT))
                .param("hier", jour.minusDays(1))
                .param("ensuite", jour.plusDays(AuditProche.JOURS + 1L))
                .param("sites", sites.stream().map(CodeSite::valeur).toList())
                .query(ligne -> {
                    // A task is late once its instant has passed.
                    termes.put(
                            new CodeSite(ligne.getString("site")),
                            ligne.getObject("terme", OffsetDateTime.class).plus(1, ChronoUnit.MILLIS));
                });
        return termes;
    }

    private MapSqlParameterSource verdict(SituationSite site, VerdictDuSite juge, OffsetDateTime terme) {
        return new MapSqlParameterSource("site", site.code().valeur())
                .addValue("verdict", juge.verdict().code())
                .addValue("rang", juge.verdict().ordinal())
                .addValue("probable", juge.probable())
                .addValue("attendu", juge.attendu())
                .addValue("depuis", juge.depuis())
                .addValue("jugeLe", maintenant())
                .addValue("vautJusqua", vautJusqua(site.departement(), terme));
    }

    /** Until the day ends where the site is, or before. */
    private OffsetDateTime vautJusqua(CodeDepartement departement, OffsetDateTime terme) {
        ZonedDateTime ici = heure.maintenant(departement);
        OffsetDateTime minuit =
                ici.toLocalDate().plusDays(1).atStartOfDay(ici.getZone()).toOffsetDateTime();
        return terme == null || minuit.isBefore(terme) ? minuit : terme;
    }

    private static List<MapSqlParameterSource> causes(CodeSite site, VerdictDuSite juge) {
        List<MapSqlParameterSource> causes = new ArrayList<>();
        for (Cause cause : juge.causes()) {
            causes.add(new MapSqlParameterSource("site", site.valeur())
                    .addValue("rang", causes.size())
                    .addValue("motif", cause.motif().code())
                    .addValue("phrase", cause.phrase()));
        }
        return causes;
    }

    private OffsetDateTime maintenant() {
        return heure.maintenant(HeureLocale.NATION).toOffsetDateTime();
    }
}
