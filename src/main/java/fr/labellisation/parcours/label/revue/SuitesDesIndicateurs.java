package fr.labellisation.parcours.label.revue;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the reviews of each year decided, indicator by indicator. */
@Repository
class SuitesDesIndicateurs {
    private final JdbcClient base;

    SuitesDesIndicateurs(JdbcClient base) {
        this.base = base;
    }

    /** @param annee rank of the year under review */
    void noter(String label, int annee, CodeSite site, LocalDate revueLe, List<SuiteRendue> suites) {
        suites.forEach(une -> base.sql("""
            insert into suite_d_indicateur (label, annee, indicateur, site, revue_le, suite, commentaire)
            values (:label, :annee, :indicateur, :site, :le, :suite, :commentaire)\
            """)
                .param("label", label)
                .param("annee", annee)
                .param("indicateur", une.indicateur())
                .param("site", site.valeur())
                .param("le", revueLe)
                .param("suite", une.suite() == null ? null : une.suite().code())
                .param("commentaire", une.commentaire())
                .update());
    }

    /** What was decided last before a day, by indicator. */
    Map<String, SuiteRendue> avant(CodeSite site, LocalDate jour) {
        Map<String, SuiteRendue> dernieres = new HashMap<>();
        base.sql("select indicateur, suite, commentaire from suite_d_indicateur"
                        + " where site = :site and revue_le < :jour order by revue_le, annee")
                .param("site", site.valeur())
                .param("jour", jour)
                .query(ligne -> {
                    dernieres.put(
                            ligne.getString("indicateur"),
                            new SuiteRendue(
                                    ligne.getString("indicateur"),
                                    Code.eventuel(SuiteDonnee.class, ligne.getString("suite"))
                                            .orElse(null),
                                    ligne.getString("commentaire")));
                });
        return dernieres;
    }
}
