package fr.labellisation.parcours.services;

import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

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

    /** Those that a site had at a moment, as they were then, by name. */
    public List<ServiceDuSite> duSiteAu(CodeSite site, OffsetDateTime moment) {
        return base.sql("""
            select s.id, s.site, s.nom, s.effectif, s.usagers, s.version, lower(s.nom) as ordre,
              (select string_agg(m.module, ',' order by m.module) from service_module m where m.service = s.id) as codes
            from service s where s.site = :site and s.le <= :moment and (s.ferme_le is null or s.ferme_le > :moment)
            union all
            select s.id, s.site, p.nom, p.effectif, p.usagers, s.version, lower(p.nom), p.modules
            from service_passe p join service s on s.id = p.service
            where s.site = :site and p.depuis <= :moment and p.jusqu_a > :moment
            order by ordre, id\
            """)
                .param("site", site.valeur())
                .param("moment", moment)
                .query((ligne, rang) -> new ServiceDuSite(
                        ligne.getLong("id"),
                        site,
                        ligne.getString("nom"),
                        ligne.getInt("effectif"),
                        ligne.getBoolean("usagers"),
                        modules(ligne.getString("codes")),
                        ligne.getInt("version")))
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
        garderCeQuIlEtait(service, acte);
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
        if (!fait) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else {
            base.sql("delete from service_module where service = :id")
                    .param("id", service.id())
                    .update();
            couvrir(service.id(), service);
        }
        return fait;
    }

    /** What a label covered on its day is read long after. Nothing is kept where somebody changed or closed it meanwhile. */
    private void garderCeQuIlEtait(ServiceDuSite service, Acte acte) {
        base.sql("""
            insert into service_passe (service, nom, effectif, usagers, modules, depuis, jusqu_a, auteur)
            select s.id, s.nom, s.effectif, s.usagers,
              coalesce((select string_agg(m.module, ',' order by m.module) from service_module m where m.service = s.id), ''),
              s.le, :le, s.auteur
            from service s where s.id = :id and s.site = :site and s.version = :version and s.ferme_le is null\
            """)
                .param("le", acte.le())
                .param("id", service.id())
                .param("site", service.site().valeur())
                .param("version", service.version())
                .update();
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

    /** @param codes separated by commas; null for none */
    private static SortedSet<String> modules(String codes) {
        return codes == null || codes.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(codes.split(",")));
    }

    private static SortedSet<String> modules(Array codes) throws SQLException {
        return codes == null
                ? new TreeSet<>()
                : Arrays.stream((Object[]) codes.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
