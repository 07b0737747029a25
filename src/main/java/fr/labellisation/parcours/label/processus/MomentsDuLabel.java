package fr.labellisation.parcours.label.processus;

import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.Ouvertures;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The moments of a label's life, asked by the diagram: ${momentsDuLabel.expiration(execution)}. */
@Component("momentsDuLabel")
public class MomentsDuLabel {
    private final Labels labels;
    private final CycleDuLabel cycle;
    private final Ouvertures ouvertures;
    private final Echeancier echeancier;

    MomentsDuLabel(Labels labels, CycleDuLabel cycle, Ouvertures ouvertures, Echeancier echeancier) {
        this.labels = labels;
        this.cycle = cycle;
        this.ouvertures = ouvertures;
        this.echeancier = echeancier;
    }

    /** Morning of the day on which the label ends. */
    public Date expiration(DelegateExecution execution) {
        return matin(execution, label(execution).expireLe());
    }

    /** When the renewal must be prepared, backward from the expiry. */
    public Date renouvellement(DelegateExecution execution) {
        return matin(execution, ouvertures.renouvellement(label(execution)));
    }

    /** When the follow-up of the year must begin, backward from the first thing that it owes. */
    public Date suivi(DelegateExecution execution) {
        return matin(
                execution,
                ouvertures.suivi(
                        label(execution),
                        LocalDate.parse(anniversaire(execution)),
                        cycle.prochainAudit(code(execution))));
    }

    public boolean encoreUnSuivi(DelegateExecution execution) {
        return cycle.prochainBilan(code(execution)).isPresent();
    }

    /** The day by which the yearly review is due, ISO-8601. */
    public String anniversaire(DelegateExecution execution) {
        return cycle.prochainBilan(code(execution)).orElseThrow().toString();
    }

    /** Rank of the year that the next review closes: 1 for the first. */
    public int annee(DelegateExecution execution) {
        LocalDate delivre = label(execution).delivreLe();
        LocalDate anniversaire = LocalDate.parse(anniversaire(execution));
        return (int) Stream.iterate(delivre, date -> date.isBefore(anniversaire), date -> date.plusYears(1))
                .count();
    }

    /** Whether the référentiel asks for a follow-up audit in the year under review. */
    public boolean auditDu(DelegateExecution execution) {
        LocalDate anniversaire = Variables.lire(execution, VariablesCommunes.ANNIVERSAIRE);
        return cycle.prochainAudit(code(execution))
                .filter(audit -> !audit.isAfter(anniversaire))
                .isPresent();
    }

    private Date matin(DelegateExecution execution, LocalDate date) {
        return Date.from(echeancier
                .matin(CodeDepartement.ouNul(execution.getTenantId()), date)
                .toInstant());
    }

    private Label label(DelegateExecution execution) {
        return labels.exiger(code(execution));
    }

    private static String code(DelegateExecution execution) {
        return Variables.lire(execution, VariablesCommunes.LABEL);
    }
}
