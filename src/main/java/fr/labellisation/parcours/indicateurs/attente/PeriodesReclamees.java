package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which periods sites were asked for results: each once, whatever became of it. */
@Repository
class PeriodesReclamees {
    private final JdbcClient base;

    PeriodesReclamees(JdbcClient base) {
        this.base = base;
    }

    /**
     * Notes it; the site is locked by who asks.
     *
     * @return false if the site was asked before
     */
    boolean noter(CodeSite site, PeriodeDeMesure periode, OffsetDateTime le) {
        return base.sql(
                                "insert into periode_reclamee (site, periode, le)"
                                        + " select cast(:site as varchar), cast(:periode as varchar), cast(:le as timestamp with time zone)"
                                        + " where not exists (select 1 from periode_reclamee where site = :site and periode = :periode)")
                        .param("site", site.valeur())
                        .param("periode", periode.code())
                        .param("le", le)
                        .update()
                == 1;
    }
}
