package fr.labellisation.lecture.taches;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every task, in the transaction that made, changed or ended it: one statement each time, a second for its groups. */
@Repository
public class RegistreDesTaches {
    /** Stands for a person where the service itself did something. */
    public static final String AUTOMATE = "labellisation";

    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;

    RegistreDesTaches(JdbcClient base, NamedParameterJdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    public boolean connait(String tache) {
        return base.sql("select count(*) from tache where id = :id")
                        .param("id", tache)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Did this person do it, or might he have by one of these groups? Kept once it is done.
     *
     * @param groupes ids of his groups
     */
    public boolean aConcerne(String tache, String login, Collection<String> groupes) {
        return base.sql(
                                "select count(*) from tache t where t.id = :id and (t.faite_par = :login"
                                        + " or exists (select 1 from tache_groupe g where g.tache = t.id and g.groupe in (:groupes)))")
                        .param("id", tache)
                        .param("login", login)
                        .param("groupes", groupes.isEmpty() ? List.of("") : groupes)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void inscrire(TacheApparue tache) {
        base.sql("""
                        insert into tache (id, element, nom, processus, appelant, departement, demarche, site, referentiel, module, action, objet,
                          etape, titulaire, apparue_le, due_le, defaut_du_projet, delai_de_version)
                        values (:id, :element, :nom, :processus, :appelant, :departement, :demarche, :site, :referentiel, :module, :action, :objet,
                          :etape, :titulaire, :apparue, :due, :defaut, :version)""")
                .param("id", tache.id())
                .param("element", tache.element())
                .param("nom", tache.nom())
                .param("processus", tache.processus())
                .param("appelant", tache.appelant())
                .param("departement", CodeDepartement.texte(tache.departement()))
                .param("demarche", CodeDemarche.texte(tache.demarche()))
                .param("site", CodeSite.texte(tache.site()))
                .param("referentiel", tache.referentiel())
                .param("module", tache.module())
                .param("action", tache.action())
                .param("objet", tache.objet())
                .param("etape", tache.etape() == null ? null : tache.etape().rang())
                .param("titulaire", tache.titulaire())
                .param("apparue", tache.apparue())
                .param("due", tache.due())
                .param("defaut", tache.delai().defautDuProjet())
                .param("version", tache.delai().version())
                .update();
        if (!tache.groupes().isEmpty()) {
            lots.batchUpdate(
                    "insert into tache_groupe (tache, groupe) values (:tache, :groupe)",
                    tache.groupes().stream()
                            .map(groupe -> new MapSqlParameterSource("tache", tache.id()).addValue("groupe", groupe))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    /** @param titulaire null when it is its group's again */
    public void confier(String tache, String titulaire) {
        base.sql("update tache set titulaire = :titulaire where id = :id")
                .param("titulaire", titulaire)
                .param("id", tache)
                .update();
    }

    /**
     * Its due date moved, and whoever holds it may have changed as well.
     *
     * @param titulaire null when it is its group's
     * @param due null if it has no due date any more
     * @param delai where the delay that gave that date comes from
     */
    public void deplacer(String tache, String titulaire, OffsetDateTime due, Provenance delai) {
        base.sql("update tache set titulaire = :titulaire, due_le = :due, defaut_du_projet = :defaut,"
                        + " delai_de_version = :version where id = :id")
                .param("defaut", delai.defautDuProjet())
                .param("version", delai.version())
                .param("titulaire", titulaire)
                .param("due", due)
                .param("id", tache)
                .update();
    }

    /** @param par login of who did it; null if the path went on without it */
    public void finir(String tache, OffsetDateTime le, String par) {
        base.sql("update tache set finie_le = :le, faite_par = :par where id = :id")
                .param("le", le)
                .param("par", par)
                .param("id", tache)
                .update();
    }

    /** It was never there for anybody. */
    public void oublier(String tache) {
        base.sql("delete from tache_groupe where tache = :id")
                .param("id", tache)
                .update();
        base.sql("delete from tache where id = :id").param("id", tache).update();
    }
}
