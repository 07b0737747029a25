package fr.labellisation.web.pages.preuves;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.Plans;
import fr.labellisation.parcours.actions.Plans.PlanArrete;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.comites.Comite;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.formation.Sessions;
import fr.labellisation.parcours.formation.Sessions.SessionSituee;
import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The things with an id that evidence may show: actions, sessions, committees, audits. */
@Component
class ObjetsAProuver {
    private final Actions actions;
    private final GroupesResponsables groupes;
    private final Plans plans;
    private final Sessions sessions;
    private final Comites comites;
    private final Audits audits;

    ObjetsAProuver(
            Actions actions,
            GroupesResponsables groupes,
            Plans plans,
            Sessions sessions,
            Comites comites,
            Audits audits) {
        this.actions = actions;
        this.groupes = groupes;
        this.plans = plans;
        this.sessions = sessions;
        this.comites = comites;
        this.audits = audits;
    }

    /** Empty if there is none; an engagement has no page of its own, its row has. */
    Optional<ObjetAProuver> trouver(GenreDObjet genre, long id) {
        return switch (genre) {
            case ENGAGEMENT -> Optional.empty();
            case ACTION ->
                actions.trouver(id)
                        .filter(action -> action.etat() != EtatAction.PROPOSEE)
                        .map(this::action);
            case SESSION -> sessions.trouver(id).map(ObjetsAProuver::session);
            case COMITE -> comites.trouver(id).map(ObjetsAProuver::comite);
            case COPIL -> plans.arrete(id).map(ObjetsAProuver::copil);
            case AUDIT -> audits.parmi(List.of(id)).stream().findFirst().map(ObjetsAProuver::audit);
        };
    }

    private ObjetAProuver action(Action action) {
        return new ObjetAProuver(
                action.objet(),
                "l’action «\u00a0%s\u00a0»".formatted(action.intitule()),
                action.precisions().effet().isEmpty()
                        ? ""
                        : "Effet attendu\u00a0: " + action.precisions().effet(),
                List.of(action.responsable(), groupes.verificateur(action)),
                Stream.of(action.porteur(), action.suppleant())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static ObjetAProuver session(SessionSituee situee) {
        CodeDemarche demarche = situee.parcours().demarche();
        return new ObjetAProuver(
                ObjetProuve.de(
                        GenreDObjet.SESSION,
                        demarche,
                        situee.parcours().site(),
                        situee.session().id()),
                "la session de formation «\u00a0%s\u00a0»"
                        .formatted(situee.session().intitule()),
                "Feuille d’émargement, supports remis aux agents.",
                List.of(Role.FORMATION.groupe(demarche.departement(), null)),
                List.of());
    }

    private static ObjetAProuver comite(Comite comite) {
        return new ObjetAProuver(
                ObjetProuve.de(
                        GenreDObjet.COMITE,
                        comite.demarche(),
                        comite.portee().site().orElse(null),
                        comite.id()),
                "le comité local des usagers"
                        + le(
                                comite.convoqueLe() == null
                                        ? null
                                        : comite.convoqueLe().toLocalDate()),
                "Convocation, feuille de présence, compte rendu signé.",
                List.of(Role.SECRETAIRE_GENERAL.groupe(comite.demarche().departement(), null)),
                List.of());
    }

    private static ObjetAProuver copil(PlanArrete plan) {
        return new ObjetAProuver(
                ObjetProuve.de(
                        GenreDObjet.COPIL,
                        plan.parcours().demarche(),
                        plan.parcours().site(),
                        plan.id()),
                "le comité de pilotage" + le(plan.le()),
                "Relevé de décisions sur le plan d’actions, feuille de présence.",
                List.of(Role.SECRETAIRE_GENERAL.groupe(plan.parcours().departement(), null)),
                List.of());
    }

    private static ObjetAProuver audit(Audit audit) {
        return new ObjetAProuver(
                ObjetProuve.de(GenreDObjet.AUDIT, audit.demarche(), audit.site(), audit.id()),
                "l’" + audit.nature().libelle() + le(audit.le()),
                "Rapport d’audit, documents transmis.",
                List.of(),
                List.of());
    }

    private static String le(LocalDate jour) {
        return jour == null ? "" : " du " + DateFrancaise.de(jour);
    }
}
