package fr.labellisation.lecture.situation;

/**
 * The one query that says where sites stand. Others select from it: a condition on the site is put where it limits the work, and
 * a database computes only the columns that are asked for.
 *
 * <p>Parameters: {@code jour} is today, {@code maintenant} the instant, {@code seuil} the last day on which a label expires soon.
 */
final class RequeteSituation {
    /**
     * The démarche of a département that no site has joined yet, the latest of several: grouped, it is read once for all sites. An
     * ISO day sorts as text, and the code follows it.
     */
    private static final String SANS_SITE = """
            select d.departement, substring(max(cast(d.debut as varchar(10)) || d.code) from 11) as code
            from demarche d
            where d.etat = {demarche.EN_COURS} and not exists (select 1 from perimetre p where p.demarche = d.code)
            group by d.departement
            """;

    /** The label and the démarche that count, and the late tasks, site by site. */
    private static final String SITES = CodesDesTables.dans("""
            select s.code, s.departement, s.nom, s.type, coalesce(r.nombre, 0) as en_retard,
              (select l.code from label l where l.site = s.code
                order by case l.etat when {label.SUSPENDU} then 0 when {label.DELIVRE} then 1 else 2 end,
                  case when l.etat in ({label.SUSPENDU}, {label.DELIVRE}) then l.expire_le end, l.expire_le desc, l.code
                fetch first 1 row only) as label,
              (select l.code from label l where l.site = s.code and l.etat in ({label.SUSPENDU}, {label.DELIVRE})
                order by case l.etat when {label.SUSPENDU} then 0 else 1 end, l.expire_le, l.code
                offset 1 row fetch next 1 row only) as second_label,
              coalesce(
                (select d.code from perimetre p join demarche d on d.code = p.demarche
                  where p.site = s.code and p.retire_le is null and d.etat = {demarche.EN_COURS} order by d.debut desc, d.code desc fetch first 1 row only),
                n.code) as demarche
            from site s
            left join (%s) n on n.departement = s.departement
            left join (select t.site, count(*) as nombre from tache t
              where t.finie_le is null and t.due_le < :maintenant group by t.site) r on r.site = s.code
            """.formatted(SANS_SITE));

    /** The file of the external audit may leave before: a site whose internal audit has a day to come stands there. */
    private static final String ETAPE = """
            case when t.etape > {etape.AUDIT_INTERNE} and exists (select 1 from audit i
                where i.demarche = d.code and i.site = c.code and i.etat = {audit.DATE} and i.nature = {natureAudit.INTERNE})
              then {etape.AUDIT_INTERNE} else t.etape end\
            """;

    /** d.code is c.demarche, worked out once; c.demarche itself stands where most sites do without. */
    private static final String FAITS = CodesDesTables.dans("""
            select c.code, c.departement, c.nom, c.type, d.code as demarche, l.code as label, m.code as second_label,
              d.referentiel as demarche_referentiel, d.second_referentiel as demarche_second, d.debut, d.cible,
              %s,
              %s,
              case when l.etat = {label.SUSPENDU} then {site.SUSPENDU}
                when l.etat = {label.DELIVRE} and l.expire_le <= :seuil then {site.BIENTOT_EXPIRE}
                when l.etat = {label.DELIVRE} then {site.DELIVRE}
                when l.etat = {label.RETIRE} then {site.RETIRE}
                when l.etat is not null then {site.EXPIRE}
                when c.demarche is not null then {site.EN_PREPARATION}
                else {site.SANS_DEMARCHE} end as etat,
              case when d.code is not null then coalesce(
                  (select min(ETAPE) from tache t where t.demarche = d.code and t.finie_le is null
                    and t.etape < {etape.SUIVI} and (t.site = c.code or t.site is null)),
                  (select max(ETAPE) from tache t where t.demarche = d.code and t.site = c.code
                    and t.etape < {etape.SUIVI} and t.faite_par is not null), {etape.LANCEMENT})
                when l.etat in ({label.DELIVRE}, {label.SUSPENDU}) then coalesce(
                  (select max(t.etape) from tache t where t.site = c.code and t.finie_le is null and t.etape >= {etape.SUIVI}), {etape.SUIVI})
                end as etape,
              (select count(*) from tache t where t.site = c.code and t.finie_le is null) as taches,
              c.en_retard, w.rang as verdict_rang, w.verdict, coalesce(w.depuis, w.attendu) as verdict_jour, w.probable,
              (select min(a.le) from audit a
                where a.site = c.code and a.etat = {audit.DATE} and a.nature = {natureAudit.INTERNE} and a.le >= :jour) as audit_interne,
              (select min(a.le) from audit a
                where a.site = c.code and a.etat = {audit.DATE} and a.nature <> {natureAudit.INTERNE} and a.le >= :jour) as audit_externe,
              (select min(k.convoque_le) from comite k
                where k.demarche in (d.code, l.demarche) and k.convoque_le >= :maintenant
                  and k.portee in ({portee.COMMUN}, c.code)) as comite,
              (select min(e.le) from echeance e
                where e.label in (l.code, m.code) and e.etat = {obligation.PREVUE} and e.nature = {natureObligation.AUDIT_SUIVI} and e.le >= :jour) as audit_suivi,
              (select min(e.le) from echeance e
                where e.label in (l.code, m.code) and e.etat = {obligation.PREVUE} and e.nature = {natureObligation.RENOUVELLEMENT} and e.le >= :jour) as renouvellement,
              case when l.etat in ({label.DELIVRE}, {label.SUSPENDU})
                then case when m.expire_le < l.expire_le then m.expire_le else l.expire_le end end as expiration
            from (%s) c
            left join demarche d on d.code = c.demarche
            left join label l on l.code = c.label
            left join label m on m.code = c.second_label
            left join verdict w on w.site = c.code
            """.replace("ETAPE", ETAPE));

    private RequeteSituation() {}

    /** Of the sites that fulfil a condition on {@code s}, the table site; « where … », or empty for all. */
    static String desSites(String condition) {
        return FAITS.formatted(
                ChampDuLabel.colonnes("l", "label"), ChampDuLabel.colonnes("m", "second_label"), SITES + condition);
    }
}
