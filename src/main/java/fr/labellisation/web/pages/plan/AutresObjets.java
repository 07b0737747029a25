package fr.labellisation.web.pages.plan;

import fr.labellisation.parcours.actions.Plans;
import fr.labellisation.parcours.actions.Plans.PlanArrete;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.comites.Comite;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.formation.Session;
import fr.labellisation.parcours.formation.Sessions;
import fr.labellisation.parcours.formation.Sessions.SessionSituee;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.pages.plan.VuePlan.AutreObjet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What else of the path of a site evidence may show: decisions on its plan, committees, sessions, audits. */
@Component
class AutresObjets {
    private final Plans plans;
    private final Comites comites;
    private final Sessions sessions;
    private final Audits audits;

    AutresObjets(Plans plans, Comites comites, Sessions sessions, Audits audits) {
        this.plans = plans;
        this.comites = comites;
        this.sessions = sessions;
        this.audits = audits;
    }

    /** @param le null while it has no day */
    private record Date(String quoi, LocalDate le, ObjetProuve objet) {}

    /** Those without a day come first, then the last one. */
    List<AutreObjet> duSite(CodeSite site, PreuvesComptees comptees) {
        return Stream.of(
                        plans.arretes(site).stream().map(AutresObjets::copil),
                        comites.pour(site).stream().map(AutresObjets::comite),
                        sessions.duSite(site).stream().map(AutresObjets::session),
                        audits.duSite(site).stream()
                                .filter(audit -> audit.etat() != Audit.Etat.ANNULE)
                                .map(AutresObjets::audit))
                .flatMap(objets -> objets)
                .sorted(Comparator.comparing(Date::le, Comparator.nullsFirst(Comparator.reverseOrder()))
                        .thenComparing(Date::quoi))
                .map(date -> new AutreObjet(
                        date.quoi(),
                        date.le() == null ? "sans date" : DateFrancaise.de(date.le()),
                        comptees.enClair(date.objet()),
                        PreuvesComptees.lien(date.objet())))
                .toList();
    }

    private static Date copil(PlanArrete plan) {
        return new Date(
                "Comité de pilotage\u00a0: plan d’actions arrêté",
                plan.le(),
                ObjetProuve.de(
                        GenreDObjet.COPIL,
                        plan.parcours().demarche(),
                        plan.parcours().site(),
                        plan.id()));
    }

    private static Date comite(Comite comite) {
        return new Date(
                "Comité local des usagers",
                comite.convoqueLe() == null ? null : comite.convoqueLe().toLocalDate(),
                ObjetProuve.de(
                        GenreDObjet.COMITE,
                        comite.demarche(),
                        comite.portee().site().orElse(null),
                        comite.id()));
    }

    private static Date session(SessionSituee situee) {
        Session session = situee.session();
        return new Date(
                "Session de formation «\u00a0%s\u00a0»".formatted(session.intitule()),
                session.tenueLe() == null ? session.prevueLe() : session.tenueLe(),
                ObjetProuve.de(
                        GenreDObjet.SESSION,
                        situee.parcours().demarche(),
                        situee.parcours().site(),
                        session.id()));
    }

    private static Date audit(Audit audit) {
        String nature = audit.nature().libelle();
        return new Date(
                nature.substring(0, 1).toUpperCase(Locale.FRENCH) + nature.substring(1),
                audit.le(),
                ObjetProuve.de(GenreDObjet.AUDIT, audit.demarche(), audit.site(), audit.id()));
    }
}
