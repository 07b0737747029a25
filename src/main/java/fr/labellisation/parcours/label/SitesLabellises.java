package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.IssuesSites;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sites a démarche brought to a label that they still hold. */
@Component
class SitesLabellises implements IssuesSites {
    private final JdbcClient base;

    SitesLabellises(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Map<CodeSite, Integer> labelsObtenus(CodeDemarche demarche) {
        Map<CodeSite, Integer> labels = new HashMap<>();
        base.sql("select site from label where demarche = :demarche and etat in (:enVigueur)")
                .param("enVigueur", Label.Etat.enVigueur())
                .param("demarche", demarche.valeur())
                .query(String.class)
                .list()
                .forEach(site -> labels.merge(new CodeSite(site), 1, Integer::sum));
        return labels;
    }
}
