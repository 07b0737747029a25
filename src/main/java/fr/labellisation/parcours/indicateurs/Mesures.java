package fr.labellisation.parcours.indicateurs;

import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of the sites; each version is kept. */
@Repository
public class Mesures {
    private final JdbcClient base;

    Mesures(JdbcClient base) {
        this.base = base;
    }

    /** All those of a site as they stand, by indicator and period, in one query. */
    public Map<String, Map<String, MesureRendue>> duSite(CodeSite site) {
        return desSites(List.of(site)).getOrDefault(site, Map.of());
    }

    /** The same of several sites at once, at least one; those without any are left out. */
    public Map<CodeSite, Map<String, Map<String, MesureRendue>>> desSites(Collection<CodeSite> sites) {
        Map<CodeSite, Map<String, Map<String, MesureRendue>>> parSite = new HashMap<>();
        base.sql("select site, indicateur, periode, version, valeur, commentaire from mesure where site in (:sites)"
                        + " order by version")
                .param("sites", sites.stream().map(CodeSite::valeur).toList())
                .query(ligne -> {
                    MesureRendue mesure = new MesureRendue(
                            ligne.getString("indicateur"),
                            ligne.getString("periode"),
                            ligne.getInt("version"),
                            nue(ligne.getBigDecimal("valeur")),
                            ligne.getString("commentaire"));
                    parSite.computeIfAbsent(new CodeSite(ligne.getString("site")), nouveau -> new LinkedHashMap<>())
                            .computeIfAbsent(mesure.indicateur(), nouveau -> new LinkedHashMap<>())
                            .put(mesure.periode(), mesure);
                });
        return parSite;
    }

    /** Writes these versions. */
    void ecrire(CodeSite site, List<MesureRendue> mesures, Acte acte) {
        mesures.forEach(mesure -> base.sql("""
            insert into mesure (site, indicateur, periode, version, valeur, commentaire, le, auteur)
            values (:site, :indicateur, :periode, :version, :valeur, :commentaire, :le, :auteur)\
            """)
                .param("site", site.valeur())
                .param("indicateur", mesure.indicateur())
                .param("periode", mesure.periode())
                .param("version", mesure.version())
                .param("valeur", mesure.valeur())
                .param("commentaire", mesure.remarque())
                .param("le", acte.le())
                .param("auteur", acte.auteur())
                .update());
    }

    /** Without the zeros that a table adds. */
    static BigDecimal nue(BigDecimal valeur) {
        if (valeur == null) {
            return null;
        }
        BigDecimal nue = valeur.stripTrailingZeros();
        return nue.scale() < 0 ? nue.setScale(0) : nue;
    }
}
