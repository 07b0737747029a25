package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.IssuesSites;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Set<CodeSite> sitesLabellises(CodeDemarche demarche) {
        return base
                .sql("select site from label where demarche = :demarche and etat in (:enVigueur)")
                .param("enVigueur", Label.Etat.enVigueur())
                .param("demarche", demarche.valeur())
                .query(String.class)
                .list()
                .stream()
                .map(CodeSite::new)
                .collect(Collectors.toSet());
    }
}
