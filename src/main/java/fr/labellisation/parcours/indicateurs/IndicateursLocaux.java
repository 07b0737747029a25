package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Cible;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sites measure beside what their référentiel asks for. */
@Repository
public class IndicateursLocaux {
    private final JdbcClient base;

    IndicateursLocaux(JdbcClient base) {
        this.base = base;
    }

    /** Those of a site that are not taken back, the oldest first. */
    public List<IndicateurSuivi> duSite(CodeSite site) {
        return base.sql("select * from indicateur_local where site = :site and retire_le is null order by id")
                .param("site", site.valeur())
                .query(IndicateursLocaux::lire)
                .list();
    }

    /** The same of several sites at once. */
    public Map<CodeSite, List<IndicateurSuivi>> desSites(Collection<String> sites) {
        Map<CodeSite, List<IndicateurSuivi>> parSite = new HashMap<>();
        base.sql("select * from indicateur_local where site in (:sites) and retire_le is null order by id")
                .param("sites", sites)
                .query(ligne -> {
                    parSite.computeIfAbsent(new CodeSite(ligne.getString("site")), nouveau -> new ArrayList<>())
                            .add(lire(ligne, 0));
                });
        return parSite;
    }

    /** @param cible null where nothing is aimed at */
    void ajouter(CodeSite site, String libelle, Cible cible, Cible.Periode frequence, Acte acte) {
        base.sql("""
            insert into indicateur_local (site, libelle, sens, valeur, unite, periode, le, auteur)
            values (:site, :libelle, :sens, :valeur, :unite, :periode, :le, :auteur)\
            """)
                .param("site", site.valeur())
                .param("libelle", libelle)
                .param("sens", cible == null ? null : cible.sens().code())
                .param("valeur", cible == null ? null : cible.valeur())
                .param("unite", cible == null ? null : cible.unite().code())
                .param("periode", frequence.code())
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .update();
    }

    /** Nobody gives results for it any more; those that there are stay. False if it is none of the site, or taken back already. */
    boolean retirer(CodeSite site, long id, Acte acte) {
        return base.sql("update indicateur_local set retire_le = :le, retire_par = :par"
                                + " where id = :id and site = :site and retire_le is null")
                        .param("le", acte.le())
                        .param("par", acte.auteur())
                        .param("id", id)
                        .param("site", site.valeur())
                        .update()
                == 1;
    }

    private static IndicateurSuivi lire(ResultSet ligne, int rang) throws SQLException {
        BigDecimal valeur = ligne.getBigDecimal("valeur");
        return IndicateurSuivi.local(
                ligne.getLong("id"),
                ligne.getString("libelle"),
                valeur == null
                        ? null
                        : new Cible(
                                Code.exiger(Cible.Sens.class, ligne.getString("sens"), "Sens inconnu"),
                                Mesures.nue(valeur),
                                Code.exiger(Cible.Unite.class, ligne.getString("unite"), "Unité inconnue")),
                Code.exiger(Cible.Periode.class, ligne.getString("periode"), "Période inconnue"),
                ligne.getObject("le", OffsetDateTime.class).toLocalDate());
    }
}
