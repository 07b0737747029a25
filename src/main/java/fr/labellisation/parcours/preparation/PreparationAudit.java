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
 * @param comiteRequis whether the version asks for a users' committee within the year before
 * @param modulesADecider titles of modules that are neither retained nor left out
 * @param dernierComite last day on which a users' committee that serves the site met
 */
public record PreparationAudit(
        boolean auditInterneRequis,
        boolean comiteRequis,
        List<String> modulesADecider,
        boolean auditInterneClos,
        int actionsOuvertes,
        Optional<LocalDate> dernierComite,
        LocalDate dateAudit) {

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
        boolean comiteAssezRecent = dernierComite
                .filter(tenu -> !tenu.isBefore(dateAudit.minusYears(1)))
                .isPresent();
        return refus(
                comiteRequis && !comiteAssezRecent,
                "Aucun comité local des usagers n’a été tenu dans l’année qui précède l’audit du %s.",
                DateFrancaise.de(dateAudit));
    }
}
