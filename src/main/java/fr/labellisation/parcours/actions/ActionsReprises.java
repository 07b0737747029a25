package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.diagnostic.CyclePrecedent;
import fr.labellisation.parcours.diagnostic.CyclePrecedent.Precedent;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Actions of the previous cycle that a renewal goes on with. Each stays where it is carried out: a plan says only whether it is
 * kept or given up, so that none is lost and none is carried out twice.
 */
@Repository
class ActionsReprises {
    /** No plan has this number. */
    private static final long AUCUN = 0;

    private final JdbcClient base;
    private final CyclePrecedent cycle;
    private final ArretDesActions arret;

    ActionsReprises(JdbcClient base, CyclePrecedent cycle, ArretDesActions arret) {
        this.base = base;
        this.cycle = cycle;
        this.arret = arret;
    }

    /**
     * Those that are open, of the previous cycle and not yet taken by another plan; with what this plan says of them, kept unless
     * it says otherwise.
     *
     * @param plan empty for one that is not written yet
     */
    List<ActionReprise> aReprendre(Parcours parcours, Optional<Long> plan) {
        Optional<Precedent> precedent = cycle.de(parcours);
        if (precedent.isEmpty()) {
            return List.of();
        }
        List<ActionReprise> dites = plan.map(this::duPlan).orElse(List.of());
        return ouvertes(precedent.get().ancien(), plan.orElse(AUCUN)).stream()
                .map(action -> dites.stream()
                        .filter(dite -> dite.action().id() == action.id())
                        .findFirst()
                        .orElseGet(() -> new ActionReprise(action, engagement(action, precedent.get()), true, "")))
                .toList();
    }

    /** The code under which the plan of its time may answer a gap of this cycle; null if it answers none. */
    private static String engagement(Action action, Precedent precedent) {
        return action.engagement() == null
                ? null
                : precedent.codeActuel(action.engagement()).orElse(null);
    }

    private List<Action> ouvertes(Parcours ancien, long plan) {
        return base.sql("select a.* from action a left join action_reprise r on r.action = a.id and r.plan = ("
                        + "select max(autre.plan) from action_reprise autre where autre.action = a.id"
                        + " and autre.plan <> :plan) left join plan_actions p on p.id = r.plan"
                        + " where a.etat in (:ouverts) and (r.action is null and a.demarche = :demarche"
                        + " and (a.site = :site or a.site is null) or r.gardee and p.rang is not null"
                        + " and p.demarche = :demarche and p.site = :site) order by a.id")
                .param("plan", plan)
                .param("ouverts", EtatAction.ouverts())
                .param("demarche", ancien.demarche().valeur())
                .param("site", ancien.site().valeur())
                .query(LigneAction::lire)
                .list();
    }

    /** What a plan says, in the order of the actions. */
    List<ActionReprise> duPlan(long plan) {
        return base.sql("select a.*, r.engagement as actuel, r.gardee, r.motif from action_reprise r"
                        + " join action a on a.id = r.action where r.plan = :plan order by a.id")
                .param("plan", plan)
                .query((ligne, rang) -> new ActionReprise(
                        LigneAction.lire(ligne, rang),
                        ligne.getString("actuel"),
                        ligne.getBoolean("gardee"),
                        ligne.getString("motif")))
                .list();
    }

    /** What the plan says from now on; it holds once the plan is decided. */
    void proposer(long plan, Collection<ActionReprise> reprises) {
        base.sql("delete from action_reprise where plan = :plan")
                .param("plan", plan)
                .update();
        reprises.forEach(reprise -> base.sql("insert into action_reprise (action, plan, engagement, gardee, motif)"
                        + " values (:action, :plan, :engagement, :gardee, :motif)")
                .param("action", reprise.action().id())
                .param("plan", plan)
                .param("engagement", reprise.engagement())
                .param("gardee", reprise.gardee())
                .param("motif", reprise.motif())
                .update());
    }

    /** The plan is decided: what it gives up ends here, with its reason. */
    void decider(long plan, LocalDate le) {
        duPlan(plan).stream().filter(reprise -> !reprise.gardee()).forEach(reprise -> {
            base.sql("update action set etat = :close, close_le = :le, abandon = :motif where id = :id"
                            + " and etat in (:ouverts)")
                    .param("close", EtatAction.CLOSE.code())
                    .param("le", le)
                    .param("motif", reprise.motif())
                    .param("id", reprise.action().id())
                    .param("ouverts", EtatAction.ouverts())
                    .update();
            arret.arreter(reprise.action().id());
        });
    }
}
