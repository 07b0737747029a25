package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.NouvelleAction.Objet;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The actions that answer gaps, findings and wishes. */
@Repository
public class Actions {
    private final JdbcClient base;

    public Actions(JdbcClient base) {
        this.base = base;
    }

    /** Writes an action as proposed; it is decided when its process starts, or with its plan. */
    public long proposer(NouvelleAction nouvelle) {
        Objet objet = nouvelle.objet();
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql("insert into action (demarche, site, origine, engagement, plan, audit, constat, comite, intitule,"
                        + " responsable, porteur, suppleant, echeance, theme, groupe_de_travail, document, priorite, effet, etat)"
                        + " values (:demarche, :site, :origine, :engagement, :plan, :audit, :constat, :comite,"
                        + " :intitule, :responsable, :porteur, :suppleant, :echeance, :theme, :groupeDeTravail, :document,"
                        + " :priorite, :effet, :etat)")
                .param("demarche", nouvelle.demarche().valeur())
                .param("site", nouvelle.site() == null ? null : nouvelle.site().valeur())
                .param("origine", objet.origine().code())
                .param("engagement", objet.engagement())
                .param("plan", objet.plan())
                .param("audit", objet.audit())
                .param("constat", objet.constat())
                .param("comite", objet.comite())
                .param("intitule", nouvelle.proposition().intitule())
                .param("responsable", nouvelle.proposition().responsable())
                .param("porteur", nouvelle.proposition().porteur())
                .param("suppleant", nouvelle.proposition().suppleant())
                .param("echeance", nouvelle.proposition().echeance())
                .param("theme", nouvelle.proposition().precisions().theme())
                .param("groupeDeTravail", nouvelle.proposition().precisions().groupeDeTravail())
                .param("document", nouvelle.proposition().precisions().document())
                .param("priorite", nouvelle.proposition().precisions().priorite())
                .param("effet", nouvelle.proposition().precisions().effet())
                .param("etat", EtatAction.PROPOSEE.code())
                .update(cle, "id");
        return cle.getKeyAs(Long.class);
    }

    public Optional<Action> trouver(long id) {
        return base.sql("select * from action where id = :id")
                .param("id", id)
                .query(LigneAction::lire)
                .optional();
    }

    /** Those of these findings that have actions, all of them closed; one that was given up settles nothing. */
    public Set<Long> constatsRegles(Collection<Long> constats) {
        return constats.isEmpty()
                ? Set.of()
                : base.sql("select constat from action where constat in (:constats) group by constat"
                                + " having count(*) = count(case when etat = :close and abandon is null then 1 end)")
                        .param("close", EtatAction.CLOSE.code())
                        .param("constats", constats)
                        .query(Long.class)
                        .set();
    }

    public Action exiger(long id) {
        return trouver(id).orElseThrow(() -> new IllegalStateException("No action " + id));
    }

    /** Those of a plan, in the order in which they were proposed. */
    public List<Action> duPlan(long plan) {
        return base.sql("select * from action where plan = :plan order by id")
                .param("plan", plan)
                .query(LigneAction::lire)
                .list();
    }

    /** What the steering committee says of an action of its plan alone; null and empty for nothing. */
    void juger(long id, Action.Accord accord, String remarque) {
        base.sql("update action set accord = :accord, remarque = :remarque where id = :id")
                .param("accord", accord == null ? "" : accord.code())
                .param("remarque", remarque)
                .param("id", id)
                .update();
    }

    /** Forgets what a plan proposed, before it proposes again; what is decided stays. */
    public void retirerPropositions(long plan) {
        base.sql("delete from action where plan = :plan and etat = :proposee")
                .param("plan", plan)
                .param("proposee", EtatAction.PROPOSEE.code())
                .update();
    }

    /** Engagements of the site that an action, open or closed, answers; one kept from the previous cycle too. */
    public Set<String> engagementsCouverts(Parcours parcours) {
        return base
                .sql("select distinct engagement from action where demarche = :demarche and site = :site"
                        + " and origine = :ecart and etat <> :proposee"
                        + " union select r.engagement from action_reprise r join plan_actions p on p.id = r.plan"
                        + " where p.demarche = :demarche and p.site = :site and p.rang is not null and r.gardee"
                        + " and r.engagement is not null")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("ecart", OrigineAction.ECART.code())
                .param("proposee", EtatAction.PROPOSEE.code())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** How many actions of the site on gaps and findings are decided and not closed; those kept from the previous cycle too. */
    public int ouvertes(Parcours parcours) {
        return base.sql("select count(*) from action a where (a.demarche = :demarche and a.site = :site"
                        + " or exists (select 1 from action_reprise r join plan_actions p on p.id = r.plan"
                        + " where r.action = a.id and r.gardee and p.rang is not null and p.demarche = :demarche"
                        + " and p.site = :site)) and a.origine <> :souhait and a.etat in (:ouverts)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("souhait", OrigineAction.SOUHAIT.code())
                .param("ouverts", EtatAction.ouverts())
                .query(Integer.class)
                .single();
    }

    /** A proposed action is to be done; one already begun stays as it is. */
    public void decider(long id) {
        base.sql("update action set etat = :decidee where id = :id and etat = :proposee")
                .param("decidee", EtatAction.DECIDEE.code())
                .param("proposee", EtatAction.PROPOSEE.code())
                .param("id", id)
                .update();
    }

    public void realiser(long id, String par, LocalDate le, String compteRendu) {
        base.sql("update action set etat = :etat, realisee_par = :par, realisee_le = :le,"
                        + " compte_rendu = :compteRendu where id = :id")
                .param("par", par)
                .param("le", le)
                .param("compteRendu", compteRendu)
                .param("etat", EtatAction.REALISEE.code())
                .param("id", id)
                .update();
    }

    /** Writes what somebody else saw of its effect: the action is closed, or to be done again. */
    public void verifier(long id, Verification verification) {
        boolean efficace = verification.efficace();
        base.sql(
                        "update action set etat = :etat, verifiee_par = :par, constatation = :constatation, close_le = :closeLe,"
                                + " tours = tours + :tour where id = :id")
                .param("etat", (efficace ? EtatAction.CLOSE : EtatAction.DECIDEE).code())
                .param("par", verification.par())
                .param("constatation", verification.constatation())
                .param("closeLe", efficace ? verification.le() : null)
                .param("tour", efficace ? 0 : 1)
                .param("id", id)
                .update();
    }
}
