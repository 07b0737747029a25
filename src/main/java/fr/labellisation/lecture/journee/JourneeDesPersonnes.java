package fr.labellisation.lecture.journee;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person has to do and what others did where he reads. One query a list. */
@Repository
public class JourneeDesPersonnes {
    /** As many as a page shows of what others did. */
    private static final int DERNIERES = 20;
    /** An empty list is none to SQL. */
    private static final List<String> AUCUN = List.of("");

    private final JdbcClient base;

    JourneeDesPersonnes(JdbcClient base) {
        this.base = base;
    }

    /**
     * Open tasks that this person holds or may take, what is due first first. What somebody else of his group holds is not among
     * them.
     *
     * @param groupes of which he is a member
     */
    public List<TacheDuJour> aFaire(String personne, Collection<String> groupes) {
        return base.sql("""
            select t.*, s.nom as site_nom, coalesce(a.intitule, t.module, t.objet, '') as sujet,
              (select min(c.personne) from tache_confiee c
                where c.tache = t.id and c.suppleant = :personne and c.rendue_le is null) as pour,
              (select max(r.niveau) from retard r where r.tache = t.id and r.due_le = t.due_le) as signale,
              case when t.etape is not null and t.demarche is not null and not exists
                (select 1 from tache u where u.demarche = t.demarche and coalesce(u.site, '') = coalesce(t.site, '')
                  and u.finie_le is null and u.etape is not null and u.id <> t.id) then 1 else 0 end as seule
            from tache t left join site s on s.code = t.site left join action a on a.id = t.action
            where t.finie_le is null and (t.titulaire = :personne or t.titulaire is null and
              (t.id in (select g.tache from tache_groupe g where g.groupe in (:groupes)) or t.id in
                (select c.tache from tache_confiee c where c.suppleant = :personne and c.rendue_le is null)))
            order by case when t.due_le is null then 1 else 0 end, t.due_le, t.apparue_le, t.id
            """)
                .param("personne", personne)
                .param("groupes", groupes.isEmpty() ? AUCUN : groupes)
                .query(JourneeDesPersonnes::tache)
                .list();
    }

    /**
     * What others did after this instant, in these départements and at these sites.
     *
     * @param personne whose own deeds are no news to him
     */
    public Nouveautes depuis(
            OffsetDateTime depuis, String personne, Collection<String> departements, Collection<String> sites) {
        List<Integer> total = new ArrayList<>();
        List<Nouveaute> dernieres = base.sql("""
            select t.nom, t.demarche, t.site, t.finie_le, t.faite_par, s.nom as site_nom,
              coalesce(a.intitule, t.module, t.objet, '') as sujet, count(*) over () as total
            from tache t left join site s on s.code = t.site left join action a on a.id = t.action
            where t.finie_le > :depuis and t.faite_par is not null and t.faite_par <> :personne
              and (t.departement in (:departements) or t.site in (:sites)
                or t.site is null and t.demarche in (select p.demarche from perimetre p where p.site in (:sites)))
            order by t.finie_le desc, t.id limit :dernieres
            """)
                .param("depuis", depuis)
                .param("personne", personne)
                .param("departements", departements.isEmpty() ? AUCUN : departements)
                .param("sites", sites.isEmpty() ? AUCUN : sites)
                .param("dernieres", DERNIERES)
                .query((ligne, rang) -> {
                    total.add(ligne.getInt("total"));
                    return nouveaute(ligne);
                })
                .list();
        return new Nouveautes(dernieres, total.stream().findFirst().orElse(0));
    }

    private static TacheDuJour tache(ResultSet ligne, int rang) throws SQLException {
        return new TacheDuJour(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("nom"),
                ligne.getString("sujet"),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("site_nom"),
                ligne.getString("titulaire") != null,
                ligne.getObject("apparue_le", OffsetDateTime.class),
                ligne.getObject("due_le", OffsetDateTime.class),
                new Provenance(ligne.getBoolean("defaut_du_projet"), ligne.getString("delai_de_version")),
                ligne.getString("pour"),
                ligne.getInt("signale"),
                ligne.getInt("seule") == 1);
    }

    private static Nouveaute nouveaute(ResultSet ligne) throws SQLException {
        return new Nouveaute(
                ligne.getString("nom"),
                ligne.getString("sujet"),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("site_nom"),
                ligne.getObject("finie_le", OffsetDateTime.class),
                ligne.getString("faite_par"));
    }
}
