package fr.labellisation.parcours.preparation;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * May the external audit of a site take place? Source: DOMAINE.md §3, steps 6 and 9 to 11.
 *
 * @param auditInterneRequis whether the version asks for it
 * @param comiteMois how many months before it the last users' committee may have met; null where the version asks for none
 * @param modulesADecider titles of modules that are neither retained nor left out
 * @param dernierComite last day on which a users' committee that serves the site met
 */
public record PreparationAudit(
        boolean auditInterneRequis,
        Integer comiteMois,
        List<String> modulesADecider,
        boolean auditInterneClos,
        int actionsOuvertes,
        Optional<LocalDate> dernierComite,
        LocalDate dateAudit) {
    private static final int MOIS_PAR_AN = 12;

    public Avis avis() {
        return ModulesOuverts.avis(modulesADecider)
                .et(Avis.selon(
                        refus(auditInterneRequis && !auditInterneClos, "L’audit interne n’est pas clos."),
                        ActionsOuvertes.refus(actionsOuvertes),
                        refusDuComite()));
    }

    /** The same while the internal audit goes on: what that one brings is no fault yet. */
    public Avis avisAvantLAuditInterne() {
        return ModulesOuverts.avis(modulesADecider).et(Avis.selon(refusDuComite()));
    }

    private Optional<String> refusDuComite() {
        if (comiteMois == null) {
            return Optional.empty();
        }
        boolean comiteAssezRecent = dernierComite
                .filter(tenu -> !tenu.isBefore(dateAudit.minusMonths(comiteMois)))
                .isPresent();
        return refus(
                !comiteAssezRecent,
                "Aucun comité local des usagers n’a été tenu dans %s l’audit du %s.",
                comiteMois == MOIS_PAR_AN ? "l’année qui précède" : "les %d mois qui précèdent".formatted(comiteMois),
                DateFrancaise.de(dateAudit));
    }
}
