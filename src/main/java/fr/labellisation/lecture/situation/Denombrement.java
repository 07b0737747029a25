package fr.labellisation.lecture.situation;

import fr.labellisation.socle.territoire.TypeSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many there are of what, in the whole database. */
@Repository
public class Denombrement {
    private static final String LABELS =
            "select referentiel || ', ' || etat as nom, count(*) as nombre from label group by referentiel, etat order by 1";
    private static final String DEMARCHES =
            "select nature || ', ' || etat as nom, count(*) as nombre from demarche group by nature, etat order by 1";
    /** Where each site of a démarche under way stands, from what has been written of it. */
    private static final String ETAPES = """
            select nom, count(*) as nombre from (select case
              when exists (select 1 from label l where l.demarche = p.demarche and l.site = p.site) then '7. label obtenu'
              when exists (select 1 from audit a where a.demarche = p.demarche and a.site = p.site and a.nature <> {natureAudit.INTERNE}
                and a.etat in ({audit.PASSE}, {audit.CLOS})) then '6. décision attendue'
              when exists (select 1 from audit a where a.demarche = p.demarche and a.site = p.site and a.nature = {natureAudit.INTERNE}
                and a.etat = {audit.CLOS}) then '5. audit externe'
              when exists (select 1 from audit a where a.demarche = p.demarche and a.site = p.site and a.nature = {natureAudit.INTERNE}
                and a.etat <> {audit.ANNULE}) then '4. audit interne'
              when exists (select 1 from plan_actions a where a.demarche = p.demarche and a.site = p.site
                and a.arrete_le is not null) then '3. mise en œuvre'
              when exists (select 1 from document t where t.demarche = p.demarche and t.site = p.site
                and t.element = 'PartagerDiagnostic') then '2. plan d’actions'
              else '1. diagnostic' end as nom
              from (select distinct q.demarche, q.site from perimetre q join demarche d on d.code = q.demarche
                where d.etat = {demarche.EN_COURS} and q.retire_le is null) p) etapes
            group by nom order by nom""";

    private final JdbcClient base;

    Denombrement(JdbcClient base) {
        this.base = base;
    }

    public int sites() {
        return nombre("select count(*) from site");
    }

    public int demarches() {
        return nombre("select count(*) from demarche");
    }

    /** Codes of the départements that have a site or a démarche, in order. */
    public List<String> departements() {
        return base.sql("select departement from site union select departement from demarche order by 1")
                .query(String.class)
                .list();
    }

    /** Départements that have a site. */
    public int departementsAvecSite() {
        return nombre("select count(distinct departement) from site");
    }

    /** Départements where every site holds a label. */
    public int departementsLabellises() {
        return nombre("""
                select count(*) from (select s.departement from site s group by s.departement
                having count(*) = sum(case when exists
                  (select 1 from label l where l.site = s.code and l.etat = {label.DELIVRE}) then 1 else 0 end)) d""");
    }

    /** Préfectures that hold a label. */
    public int prefecturesLabellisees() {
        return base.sql(CodesDesTables.dans("""
                        select count(distinct l.site) from label l join site s on s.code = l.site
                        where l.etat = {label.DELIVRE} and s.type = :type"""))
                .param("type", TypeSite.PREFECTURE.code())
                .query(Integer.class)
                .single();
    }

    /** How many sites of a kind hold a label of a version. */
    public record SitesDUneVersion(TypeSite type, String referentiel, int sites) {}

    /** Sites that hold a label, by their kind and its version; one with two labels counts for each. */
    public List<SitesDUneVersion> sitesLabellises() {
        return base.sql(CodesDesTables.dans("""
                        select s.type, l.referentiel, count(distinct l.site) as nombre from label l
                        join site s on s.code = l.site where l.etat = {label.DELIVRE}
                        group by s.type, l.referentiel order by 1, 2"""))
                .query((ligne, rang) -> new SitesDUneVersion(
                        TypeSite.duCode(ligne.getString("type")),
                        ligne.getString("referentiel"),
                        ligne.getInt("nombre")))
                .list();
    }

    /** External audits that have a day and are not held yet. */
    public int auditsExternesAVenir() {
        return nombre("select count(*) from audit where nature <> {natureAudit.INTERNE} and etat = {audit.DATE}");
    }

    /** Labels by référentiel and state. */
    public Map<String, Integer> parLabel() {
        return compter(LABELS);
    }

    /** Démarches by kind and state. */
    public Map<String, Integer> parDemarche() {
        return compter(DEMARCHES);
    }

    /** Sites of démarches under way, by the step that they have reached. */
    public Map<String, Integer> parEtape() {
        return compter(ETAPES);
    }

    private int nombre(String requete) {
        return base.sql(CodesDesTables.dans(requete)).query(Integer.class).single();
    }

    private Map<String, Integer> compter(String requete) {
        Map<String, Integer> comptes = new LinkedHashMap<>();
        base.sql(CodesDesTables.dans(requete)).query(ligne -> {
            comptes.put(ligne.getString("nom"), ligne.getInt("nombre"));
        });
        return comptes;
    }
}
