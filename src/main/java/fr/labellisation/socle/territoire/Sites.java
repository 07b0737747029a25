package fr.labellisation.socle.territoire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sites of the départements. */
@Repository
public class Sites {
    /** What stands where the name of a site would, for what serves all of a démarche. */
    public static final String TOUTE_LA_DEMARCHE = "Toute la démarche";

    private final JdbcClient base;
    private final Territoire territoire;

    public Sites(JdbcClient base, Territoire territoire) {
        this.base = base;
        this.territoire = territoire;
    }

    /** The préfecture first, then by code. */
    public List<Site> duDepartement(CodeDepartement departement) {
        return base.sql("select * from site where departement = :departement order by type, code")
                .param("departement", departement.valeur())
                .query(Sites::site)
                .list();
    }

    /** All sites of the opened départements; in each the préfecture first, then by code. */
    public List<Site> tous() {
        return base.sql("select * from site order by departement, type, code")
                .query(Sites::site)
                .list();
    }

    public Optional<Site> trouver(CodeSite code) {
        return base.sql("select * from site where code = :code")
                .param("code", code.valeur())
                .query(Sites::site)
                .optional();
    }

    /** Until the end of the transaction nobody else may change what belongs to the site. */
    public void verrouiller(CodeSite code) {
        base.sql("select code from site where code = :code for update")
                .param("code", code.valeur())
                .query(String.class)
                .single();
    }

    /** The name of the site, or its code if it is not known. */
    public String nom(CodeSite code) {
        return trouver(code).map(Site::nom).orElse(code.valeur());
    }

    /**
     * Where something takes place: the name of its site.
     *
     * @param code null for what serves the whole démarche
     */
    public String lieu(CodeSite code) {
        return code == null ? TOUTE_LA_DEMARCHE : nom(code);
    }

    public void ajouter(Site site) {
        base.sql("insert into site (code, departement, nom, type) values (:code, :departement, :nom, :type)")
                .param("code", site.code().valeur())
                .param("departement", site.code().departement().valeur())
                .param("nom", site.nom())
                .param("type", site.type().code())
                .update();
    }

    /** The sites of a département, taken from the national network the first time. */
    public List<Site> ouvrir(CodeDepartement departement) {
        if (duDepartement(departement).isEmpty()) {
            territoire.sites(departement).stream()
                    .map(connu -> new Site(connu.code(), connu.nom(), connu.type()))
                    .forEach(this::ajouter);
        }
        return duDepartement(departement);
    }

    private static Site site(ResultSet ligne, int numero) throws SQLException {
        return new Site(
                new CodeSite(ligne.getString("code")),
                ligne.getString("nom"),
                TypeSite.duCode(ligne.getString("type")));
    }
}
