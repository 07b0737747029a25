package fr.labellisation.parcours.groupes;

import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The working groups of the sites and their meetings. */
@Repository
public class GroupesDeTravail {
    private final JdbcClient base;

    GroupesDeTravail(JdbcClient base) {
        this.base = base;
    }

    /** Those of a site by name, with their meetings: two statements, however many there are. */
    public List<GroupeDeTravail> duSite(CodeSite site) {
        Map<Long, List<ReunionDeGroupe>> reunions = base
                .sql("select r.* from reunion_de_groupe r join groupe_de_travail g on g.id = r.groupe"
                        + " where g.site = :site order by r.le desc, r.id desc")
                .param("site", site.valeur())
                .query(GroupesDeTravail::reunion)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ReunionDeGroupe::groupe));
        return base.sql("select * from groupe_de_travail where site = :site order by nom, id")
                .param("site", site.valeur())
                .query((ligne, numero) -> new GroupeDeTravail(
                        ligne.getLong("id"),
                        ligne.getInt("version"),
                        ligne.getString("nom"),
                        ligne.getString("theme"),
                        ligne.getString("membres"),
                        reunions.getOrDefault(ligne.getLong("id"), List.of())))
                .list();
    }

    void ouvrir(CodeSite site, String nom, String theme, String membres) {
        base.sql("insert into groupe_de_travail (site, version, nom, theme, membres)"
                        + " values (:site, 1, :nom, :theme, :membres)")
                .param("site", site.valeur())
                .param("nom", nom)
                .param("theme", theme)
                .param("membres", membres)
                .update();
    }

    /** False if it is none of the site, or was written since this version. */
    boolean changer(CodeSite site, long id, int version, String nom, String theme, String membres) {
        return base.sql("update groupe_de_travail set version = version + 1, nom = :nom, theme = :theme,"
                                + " membres = :membres where id = :id and site = :site and version = :version")
                        .param("nom", nom)
                        .param("theme", theme)
                        .param("membres", membres)
                        .param("id", id)
                        .param("site", site.valeur())
                        .param("version", version)
                        .update()
                > 0;
    }

    void convoquer(long groupe, LocalDate le, String lieu, String decide) {
        base.sql("insert into reunion_de_groupe (groupe, version, le, lieu, decide)"
                        + " values (:groupe, 1, :le, :lieu, :decide)")
                .param("groupe", groupe)
                .param("le", le)
                .param("lieu", lieu)
                .param("decide", decide)
                .update();
    }

    /** False if it is none of the group, or was written since this version. */
    boolean rediger(long groupe, long reunion, int version, LocalDate le, String lieu, String decide) {
        return base.sql("update reunion_de_groupe set version = version + 1, le = :le, lieu = :lieu, decide = :decide"
                                + " where id = :id and groupe = :groupe and version = :version")
                        .param("le", le)
                        .param("lieu", lieu)
                        .param("decide", decide)
                        .param("id", reunion)
                        .param("groupe", groupe)
                        .param("version", version)
                        .update()
                > 0;
    }

    private static ReunionDeGroupe reunion(ResultSet ligne, int numero) throws SQLException {
        return new ReunionDeGroupe(
                ligne.getLong("id"),
                ligne.getLong("groupe"),
                ligne.getInt("version"),
                ligne.getObject("le", LocalDate.class),
                ligne.getString("lieu"),
                ligne.getString("decide"));
    }
}
