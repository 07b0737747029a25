package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.actions.LigneAction;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the decided actions of a site have come. */
@Repository
public class SuiviDesActions {
    private final JdbcClient base;

    SuiviDesActions(JdbcClient base) {
        this.base = base;
    }

    /**
     * Those of a site, with the wishes common to the sites of its démarches; what is due first first.
     *
     * @param demarches those of which the site is or was part
     */
    public List<ActionSuivie> duSite(CodeSite site, Collection<CodeDemarche> demarches) {
        return demarches.isEmpty()
                ? List.of()
                : base.sql("select * from action where (site = :site or site is null and demarche in (:demarches))"
                                + " and etat <> :proposee order by echeance, id")
                        .param("site", site.valeur())
                        .param(
                                "demarches",
                                demarches.stream().map(CodeDemarche::valeur).toList())
                        .param("proposee", EtatAction.PROPOSEE.code())
                        .query(SuiviDesActions::suivie)
                        .list();
    }

    private static ActionSuivie suivie(ResultSet ligne, int numero) throws SQLException {
        return new ActionSuivie(
                LigneAction.lire(ligne, numero),
                ligne.getObject("realisee_le", LocalDate.class),
                ligne.getObject("close_le", LocalDate.class),
                ligne.getString("abandon") != null);
    }
}
