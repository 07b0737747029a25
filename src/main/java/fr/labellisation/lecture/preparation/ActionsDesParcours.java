package fr.labellisation.lecture.preparation;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.actions.OrigineAction;
import fr.labellisation.parcours.preparation.manques.FaitsDePreparation.ActionSuivie;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actions on the gaps and findings of sites, those kept from the cycle before too, by one statement. */
@Repository
class ActionsDesParcours {
    private final JdbcClient base;

    ActionsDesParcours(JdbcClient base) {
        this.base = base;
    }

    /** @param engagement code of the one whose gap it answers; null for none */
    record ActionTrouvee(ActionSuivie action, String engagement) {
        static Set<String> engagements(List<ActionTrouvee> actions) {
            return actions.stream()
                    .map(ActionTrouvee::engagement)
                    .filter(code -> code != null)
                    .collect(Collectors.toSet());
        }
    }

    /** What is only proposed is left out, and what was given up. */
    Map<Parcours, List<ActionTrouvee>> de(ParcoursLus parcours) {
        Map<Parcours, List<ActionTrouvee>> actions = new HashMap<>();
        base.sql("""
            select * from (
              select a.demarche, a.site, a.id, a.intitule, a.echeance, a.etat, a.engagement from action a
              where a.demarche in (:demarches) and a.site in (:sites) and a.origine <> :souhait and a.abandon is null
              union
              select p.demarche, p.site, a.id, a.intitule, a.echeance, a.etat, r.engagement
              from action_reprise r join plan_actions p on p.id = r.plan join action a on a.id = r.action
              where p.demarche in (:demarches) and p.site in (:sites) and p.rang is not null and r.gardee) t
            where t.etat <> :proposee order by t.id
            """)
                .params(parcours.codes())
                .param("souhait", OrigineAction.SOUHAIT.code())
                .param("proposee", EtatAction.PROPOSEE.code())
                .query(ligne -> {
                    actions.computeIfAbsent(ParcoursLus.de(ligne), nouveau -> new ArrayList<>())
                            .add(new ActionTrouvee(
                                    new ActionSuivie(
                                            ligne.getLong("id"),
                                            ligne.getString("intitule"),
                                            ligne.getObject("echeance", LocalDate.class),
                                            Code.exiger(
                                                    EtatAction.class,
                                                    ligne.getString("etat"),
                                                    "État d’action inconnu")),
                                    ligne.getString("engagement")));
                });
        return actions;
    }
}
