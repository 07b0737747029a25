package fr.labellisation.lecture.journee;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks by their id, as lists and what comes after them name them. One statement, however many. */
@Repository
public class CartesDesTaches {
    private final JdbcClient base;
    private final Referentiels referentiels;

    CartesDesTaches(JdbcClient base, Referentiels referentiels) {
        this.base = base;
        this.referentiels = referentiels;
    }

    /**
     * Those of these tasks that are open.
     *
     * @param ids at least one
     * @param personne for whom it is told whether they are his
     * @param groupes of which he is a member, at least one
     */
    public List<CarteDeTache> ouvertes(Collection<String> ids, String personne, Collection<String> groupes) {
        return base.sql("""
            select t.*, s.nom as site_nom, coalesce(a.intitule, t.module, t.objet, '') as sujet,
              case when exists (select 1 from tache u where u.site = t.site and u.finie_le is null and u.element = t.element
                and u.referentiel <> t.referentiel) then t.referentiel end as label,
              case when exists (select 1 from tache u where u.departement = t.departement and u.finie_le is null
                and u.demarche <> t.demarche) then 1 else 0 end as plusieurs,
              coalesce((select string_agg(g.groupe, ',' order by g.groupe) from tache_groupe g where g.tache = t.id), '') as groupes,
              (select min(c.personne) from tache_confiee c
                where c.tache = t.id and c.suppleant = :personne and c.rendue_le is null) as pour,
              case when t.titulaire = :personne or exists (select 1 from tache_groupe g
                where g.tache = t.id and g.groupe in (:groupes)) then 1 else 0 end as sienne
            from tache t left join site s on s.code = t.site left join action a on a.id = t.action
            where t.id in (:ids) and t.finie_le is null
            """)
                .param("ids", ids)
                .param("personne", personne)
                .param("groupes", groupes)
                .query(this::carte)
                .list();
    }

    /** The task if this person has done it; empty otherwise. */
    public Optional<TacheTerminee> terminee(String id, String personne) {
        return base.sql("select t.*, s.nom as site_nom from tache t left join site s on s.code = t.site"
                        + " where t.id = :id and t.faite_par = :personne")
                .param("id", id)
                .param("personne", personne)
                .query((ligne, rang) -> new TacheTerminee(
                        ligne.getString("id"),
                        CodeDepartement.ouNul(ligne.getString("departement")),
                        CodeDemarche.ouNul(ligne.getString("demarche")),
                        CodeSite.ouNul(ligne.getString("site")),
                        ligne.getString("site_nom"),
                        ligne.getObject("finie_le", OffsetDateTime.class)))
                .optional();
    }

    private CarteDeTache carte(ResultSet ligne, int rang) throws SQLException {
        String pour = ligne.getString("pour");
        return new CarteDeTache(
                ligne.getString("id"),
                ligne.getString("element"),
                objet(ligne),
                CodeDepartement.ouNul(ligne.getString("departement")),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                ligne.getInt("plusieurs") == 1,
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("site_nom"),
                Stream.of(ligne.getString("groupes").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                ligne.getObject("due_le", OffsetDateTime.class),
                pour,
                pour != null || ligne.getInt("sienne") == 1);
    }

    /** What it is about; of two of one name at a site, for which label. */
    private String objet(ResultSet ligne) throws SQLException {
        String sujet = ligne.getString("sujet");
        String label = ligne.getString("label");
        return sujet.isEmpty() && label != null ? "label " + referentiels.nom(label) : sujet;
    }
}
