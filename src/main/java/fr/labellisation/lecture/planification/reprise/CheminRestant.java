package fr.labellisation.lecture.planification.reprise;

import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is still to come of the planning of one site, from the step that it has reached on. What comes before was done, but
 * nobody knows when: it has no line.
 */
record CheminRestant(SiteRepris site, Planning planning) {

    /** The lines of a forecast; the day of the external audit is one of them, held or not: the decision counts from it. */
    List<Ligne> lignes() {
        List<EtapePlanifiee> etapes = planning.etapes();
        int premiere = premiere();
        return IntStream.range(0, etapes.size())
                .filter(rang -> etapes.get(rang).phase().parSite() && (rang >= premiere || audit(etapes.get(rang))))
                .mapToObj(etapes::get)
                .map(etape -> new Ligne(etape.code(), site.site(), etape.debut(), etape.fin()))
                .toList();
    }

    /** By how many days it would have to come later for the site to be where it is today, or its audit on its day. */
    long decalage(LocalDate aujourdhui) {
        return site.auditLe() == null
                ? planning.etapes().get(premiere()).debut().until(aujourdhui, ChronoUnit.DAYS)
                : planning.etapes().stream()
                        .filter(CheminRestant::audit)
                        .map(EtapePlanifiee::fin)
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                        .until(site.auditLe(), ChronoUnit.DAYS);
    }

    private static boolean audit(EtapePlanifiee etape) {
        return etape.code().equals(AuditExterne.CLE);
    }

    private int premiere() {
        List<String> codes = codes(site.etape());
        return IntStream.range(0, planning.etapes().size())
                .filter(rang -> codes.contains(planning.etapes().get(rang).code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No step " + site.etape() + " in this plan"));
    }

    /** The first step of the plan that is still to be done; the answer to non-conformities is planned for a renewal only. */
    private static List<String> codes(EtapeAtteinte etape) {
        return switch (etape) {
            case DIAGNOSTIC -> List.of(DiagnosticEcarts.Element.EvaluerModule.name());
            case PLAN -> List.of(PlanActions.Element.RedigerPlanActions.name());
            case MISE_EN_OEUVRE -> List.of(ActionCorrective.Element.RealiserAction.name());
            case AUDIT_INTERNE -> List.of(AuditInterne.Element.FixerDateAuditInterne.name());
            case AUDIT_EXTERNE -> List.of(EnvoiDossier.Element.TransmettreDossier.name());
            case CONSTATS -> List.of(AuditExterne.Element.EnregistrerConstats.name());
            case NON_CONFORMITES ->
                List.of(
                        TraitementConstats.Element.RepondreNonConformites.name(),
                        AuditExterne.Element.EnregistrerDecision.name());
            case DECISION -> List.of(AuditExterne.Element.EnregistrerDecision.name());
        };
    }
}
