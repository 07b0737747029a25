package fr.labellisation.parcours.services;

import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The services of the sites, and the modules that cover them. */
@Repository
public class ServicesDesSites {
    private final JdbcClient base;

    public ServicesDesSites(JdbcClient base) {
        this.base = base;
    }

    /** Those of a site, by name; one that was closed is left out. */
    public List<ServiceDuSite> duSite(CodeSite site) {
        return base.sql("""
            select s.*, (select array_agg(m.module order by m.module) from service_module m where m.service = s.id) as modules
            from service s where s.site = :site and s.ferme_le is null order by lower(s.nom), s.id\
            """)
                .param("site", site.valeur())
                .query(ServicesDesSites::lire)
                .list();
    }

    /** Writes a new one. */
    @Transactional
    void ajouter(ServiceDuSite service, Acte acte) {
        var cle = new GeneratedKeyHolder();
        base.sql("insert into service (site, nom, effectif, usagers, le, auteur)"
                        + " values (:site, :nom, :effectif, :usagers, :le, :auteur)")
                .param("site", service.site().valeur())
                .param("nom", service.nom())
                .param("effectif", service.effectif())
                .param("usagers", service.usagers())
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .update(cle, "id");
        couvrir(cle.getKeyAs(Number.class).longValue(), service);
    }

    /** Writes it over the version that was read; false, and nothing is written, if somebody changed or closed it meanwhile. */
    @Transactional
    boolean changer(ServiceDuSite service, Acte acte) {
        boolean fait = base.sql("update service set nom = :nom, effectif = :effectif, usagers = :usagers,"
                                + " version = version + 1, le = :le, auteur = :auteur"
                                + " where id = :id and site = :site and version = :version and ferme_le is null")
                        .param("nom", service.nom())
                        .param("effectif", service.effectif())
                        .param("usagers", service.usagers())
                        .param("le", acte.le())
                        .param("auteur", acte.auteur())
                        .param("id", service.id())
                        .param("site", service.site().valeur())
                        .param("version", service.version())
                        .update()
                == 1;
        if (fait) {
            base.sql("delete from service_module where service = :id")
                    .param("id", service.id())
                    .update();
            couvrir(service.id(), service);
        }
        return fait;
    }

    /** It exists no more; false if somebody changed or closed it meanwhile. */
    boolean fermer(ServiceDuSite service, Acte acte) {
        return base.sql("update service set ferme_le = :le, version = version + 1, auteur = :auteur"
                                + " where id = :id and site = :site and version = :version and ferme_le is null")
                        .param("le", acte.le())
                        .param("auteur", acte.auteur())
                        .param("id", service.id())
                        .param("site", service.site().valeur())
                        .param("version", service.version())
                        .update()
                == 1;
    }

    private void couvrir(long id, ServiceDuSite service) {
        service.modules()
                .forEach(module -> base.sql("insert into service_module (service, module) values (:service, :module)")
                        .param("service", id)
                        .param("module", module)
                        .update());
    }

    private static ServiceDuSite lire(ResultSet ligne, int rang) throws SQLException {
        return new ServiceDuSite(
                ligne.getLong("id"),
                new CodeSite(ligne.getString("site")),
                ligne.getString("nom"),
                ligne.getInt("effectif"),
                ligne.getBoolean("usagers"),
                modules(ligne.getArray("modules")),
                ligne.getInt("version"));
    }

    private static SortedSet<String> modules(Array codes) throws SQLException {
        return codes == null
                ? new TreeSet<>()
                : Arrays.stream((Object[]) codes.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
