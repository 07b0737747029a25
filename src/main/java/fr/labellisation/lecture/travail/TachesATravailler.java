package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks whose work may be done on a page, open and done, each by one statement. */
@Repository
class TachesATravailler {
    private final JdbcClient base;

    TachesATravailler(JdbcClient base) {
        this.base = base;
    }

    /** Empty for one that nobody knows, and for one that belongs to no démarche. */
    Optional<TacheDeTravail> trouver(String id) {
        List<TacheDeTravail> parGroupe = base.sql("select t.id, t.element, t.nom, t.demarche, t.site, t.module,"
                        + " t.referentiel, t.titulaire, t.due_le, t.finie_le, t.faite_par, g.groupe from tache t"
                        + " left join tache_groupe g on g.tache = t.id"
                        + " where t.id = :id and t.demarche is not null")
                .param("id", id)
                .query(TachesATravailler::tache)
                .list();
        Set<String> groupes = new TreeSet<>();
        parGroupe.forEach(tache -> groupes.addAll(tache.groupes()));
        return parGroupe.stream().findFirst().map(tache -> tache.de(groupes));
    }

    private static TacheDeTravail tache(ResultSet ligne, int numero) throws SQLException {
        String groupe = ligne.getString("groupe");
        return new TacheDeTravail(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("nom"),
                new CodeDemarche(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("module"),
                ligne.getString("referentiel"),
                ligne.getString("titulaire"),
                groupe == null ? Set.of() : Set.of(groupe),
                ligne.getObject("due_le", OffsetDateTime.class),
                ligne.getObject("finie_le", OffsetDateTime.class),
                ligne.getString("faite_par"));
    }
}
