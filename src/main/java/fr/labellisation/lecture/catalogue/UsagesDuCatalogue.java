package fr.labellisation.lecture.catalogue;

import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes by each version, in the whole country. */
@Repository
public class UsagesDuCatalogue {
    /** As many as are named; the others are counted. */
    public static final int NOMMES = 500;

    private final JdbcClient base;

    UsagesDuCatalogue(JdbcClient base) {
        this.base = base;
    }

    /** Of each revision that is or was in use; one query. */
    public List<Usage> tous() {
        return base.sql("""
                        select u.referentiel, u.revision, sum(u.demarches), sum(u.labels), sum(u.passes)
                        from (
                          select referentiel, revision, case when etat = :enCours then 1 else 0 end as demarches,
                            0 as labels, case when etat = :enCours then 0 else 1 end as passes
                          from demarche where nature <> :import
                          union all
                          select second_referentiel, second_revision, case when etat = :enCours then 1 else 0 end, 0,
                            case when etat = :enCours then 0 else 1 end
                          from demarche where second_referentiel is not null
                          union all
                          select referentiel, revision, 0, case when etat in (:tenus) then 1 else 0 end,
                            case when etat in (:tenus) then 0 else 1 end
                          from label) u
                        group by u.referentiel, u.revision order by u.referentiel, u.revision""")
                .params(etats())
                .param("import", NatureDemarche.IMPORT.code())
                .query((ligne, rang) -> new Usage(
                        ligne.getString(1), ligne.getInt(2), ligne.getInt(3), ligne.getInt(4), ligne.getInt(5)))
                .list();
    }

    /** Who goes by a version now: {@link #NOMMES} at most, by département; one query. */
    public List<Concerne> de(String referentiel) {
        return base.sql("""
                        select d.code, d.departement, cast(null as varchar(200)) as site,
                          case when d.referentiel = :referentiel then d.revision else d.second_revision end as revision,
                          (select count(distinct p.site) from perimetre p where p.demarche = d.code) as sites
                        from demarche d where :referentiel in (d.referentiel, d.second_referentiel) and d.etat = :enCours
                        union all
                        select l.code, s.departement, s.nom, l.revision, 1
                        from label l join site s on s.code = l.site
                        where l.referentiel = :referentiel and l.etat in (:tenus)
                        order by 2, 1 fetch first :nombre rows only""")
                .params(etats())
                .param("referentiel", referentiel)
                .param("nombre", NOMMES)
                .query((ligne, rang) -> new Concerne(
                        ligne.getString("code"),
                        new CodeDepartement(ligne.getString("departement")),
                        ligne.getString("site"),
                        ligne.getInt("sites"),
                        ligne.getInt("revision")))
                .list();
    }

    private static Map<String, Object> etats() {
        return Map.of(
                "enCours",
                EtatDemarche.EN_COURS.code(),
                "tenus",
                Arrays.stream(Label.Etat.values())
                        .filter(Label.Etat::enCours)
                        .map(Code::code)
                        .toList());
    }
}
