package fr.labellisation.parcours.demarche.retouches;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notes in the transaction of a change what it concerns, so that what is kept of those sites is made anew before it is read. One
 * statement for each thing in a transaction, whatever the number of its changes.
 */
@Repository
public class Retouches {
    private static final String SITE = "site";
    private static final String DEMARCHE = "demarche";
    private static final String LABEL = "label";
    private static final String AUDIT = "audit";
    private static final String CONSTAT = "constat";

    private final JdbcClient base;
    private final LeTempsDUneTransaction<Set<Map.Entry<String, Object>>> notees =
            new LeTempsDUneTransaction<>(HashSet::new);

    Retouches(JdbcClient base) {
        this.base = base;
    }

    /** The site, if there is one, else all sites of the démarche, if there is one. */
    public void noter(CodeSite site, CodeDemarche demarche) {
        if (site != null) {
            noter(site);
        } else if (demarche != null) {
            noter(demarche);
        }
    }

    public void noter(CodeSite site) {
        noter(SITE, site.valeur());
    }

    /** All its sites. */
    public void noter(CodeDemarche demarche) {
        noter(DEMARCHE, demarche.valeur());
    }

    /** The site of the label of this code. */
    public void noterLabel(String label) {
        noter(LABEL, label);
    }

    /** The sites of these audits. */
    public void noterAudits(Collection<Long> audits) {
        audits.forEach(audit -> noter(AUDIT, audit));
    }

    /** The site of this finding. */
    public void noterConstat(long constat) {
        noter(CONSTAT, constat);
    }

    private void noter(String colonne, Object valeur) {
        if (notees.valeur().add(Map.entry(colonne, valeur))) {
            base.sql("insert into retouche (%s) values (:valeur)".formatted(colonne))
                    .param("valeur", valeur)
                    .update();
        }
    }

    /** The numbers of the first that nobody has taken yet, so many at most. A smaller number may be seen after a greater one. */
    public List<Long> premieres(int auPlus) {
        return base.sql("select id from retouche order by id fetch first :auPlus rows only")
                .param("auPlus", auPlus)
                .query(Long.class)
                .list();
    }

    /** Takes these, and no other: one with a smaller number may have appeared meanwhile. */
    public void oublier(Collection<Long> vues) {
        if (!vues.isEmpty()) {
            base.sql("delete from retouche where id in (:ids)")
                    .param("ids", vues)
                    .update();
        }
    }
}
