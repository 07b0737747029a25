package fr.labellisation.lecture.taches.camunda;

import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.AuditInterneEtDossier;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Optional;

/** Which step of the path a task belongs to. */
public final class EtapeDeLaTache {

    private EtapeDeLaTache() {}

    /**
     * Empty for what goes on beside the path: users' committees, changes, absences.
     *
     * @param cleMetier business key of the process: 91-2013/91-evry/…, or 91-evry/qualipref-2012/… once there is a label;
     *     null if it has none
     */
    public static Optional<Etape> de(String element, ProcessusDeLaTache processus, String cleMetier) {
        if (element.equals(AuditExterne.Element.EnregistrerDecision.name())) {
            return Optional.of(duLabel(cleMetier) ? Etape.SUIVI : Etape.DECISION);
        }
        if (element.equals(CycleLabel.Element.DeciderRenouvellement.name())) {
            return Optional.of(Etape.RENOUVELLEMENT);
        }
        if (element.equals(LabellisationPrefecture.Element.PasserRelais.name())) {
            return Optional.empty();
        }
        return Optional.ofNullable(duLabel(cleMetier) ? Etape.SUIVI : duProcessus(processus, cleMetier));
    }

    private static Etape duProcessus(ProcessusDeLaTache processus, String cleMetier) {
        return switch (processus.processus()) {
            case LabellisationPrefecture.CLE -> Etape.LANCEMENT;
            case DiagnosticEcarts.CLE -> Etape.DIAGNOSTIC;
            case PlanActions.CLE -> Etape.PLAN_ACTIONS;
            case ParcoursSite.CLE, FormationAgents.CLE, EnqueteSatisfaction.CLE -> Etape.MISE_EN_OEUVRE;
            case AuditInterne.CLE -> Etape.AUDIT_INTERNE;
            case AuditExterne.CLE, AuditInterneEtDossier.CLE -> Etape.AUDIT_EXTERNE;
            case ReservationAudit.CLE, ActionCorrective.CLE -> deLAppelant(processus.appelant(), cleMetier);
            default -> null;
        };
    }

    private static Etape deLAppelant(String appelant, String cleMetier) {
        if (AuditInterne.CLE.equals(appelant)) {
            return Etape.AUDIT_INTERNE;
        }
        if (AuditExterne.CLE.equals(appelant)) {
            return Etape.AUDIT_EXTERNE;
        }
        return cleMetier != null && cleMetier.contains("/clu/") ? null : Etape.MISE_EN_OEUVRE;
    }

    /** The key of what a label brings begins with its site, that of a path with its démarche. */
    private static boolean duLabel(String cleMetier) {
        return cleMetier != null
                && CodeSite.reconnait(cleMetier.split("/", 2)[0])
                && !CodeDemarche.reconnait(cleMetier.split("/", 2)[0]);
    }
}
