package fr.labellisation.lecture.copil;

import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decided actions of the sites of a département, counted: of the démarches under way, and of those that led to a label in force. */
@Repository
public class ActionsDesSites {
    private static final String COMPTER = CodesDesTables.dans("""
            select a.site, count(*) as total,
              sum(case when a.etat = :decidee and a.echeance < :jour then 1 else 0 end) as en_retard,
              sum(case when a.etat = :realisee then 1 else 0 end) as a_verifier,
              sum(case when a.etat = :close then 1 else 0 end) as closes
            from action a join demarche d on d.code = a.demarche
            where d.departement = :departement and a.etat <> :proposee and a.abandon is null
              and (d.etat = {demarche.EN_COURS} or exists (select 1 from label l where l.demarche = d.code
                and (a.site is null or l.site = a.site) and l.etat in ({label.DELIVRE}, {label.SUSPENDU})))
            group by a.site
            """);

    private final JdbcClient base;

    ActionsDesSites(JdbcClient base) {
        this.base = base;
    }

    /** By site; under null those common to all sites of a démarche. Sites without any are left out. */
    public Map<CodeSite, CompteDActions> du(CodeDepartement departement, LocalDate aujourdhui) {
        Map<CodeSite, CompteDActions> comptes = new HashMap<>();
        base.sql(COMPTER)
                .param("departement", departement.valeur())
                .param("jour", aujourdhui)
                .param("proposee", EtatAction.PROPOSEE.code())
                .param("decidee", EtatAction.DECIDEE.code())
                .param("realisee", EtatAction.REALISEE.code())
                .param("close", EtatAction.CLOSE.code())
                .query(ligne -> {
                    comptes.put(
                            CodeSite.ouNul(ligne.getString("site")),
                            new CompteDActions(
                                    ligne.getInt("total"),
                                    ligne.getInt("en_retard"),
                                    ligne.getInt("a_verifier"),
                                    ligne.getInt("closes")));
                });
        return comptes;
    }
}
