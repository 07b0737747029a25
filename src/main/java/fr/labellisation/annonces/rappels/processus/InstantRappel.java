package fr.labellisation.annonces.rappels.processus;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.echeances.delais.Echeancier;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Instant of the next reminder, of whatever date: ${prochainRappel.de(execution)}. */
@Component("prochainRappel")
public class InstantRappel {
    /** Instant of the next reminder, or of the day itself; ISO-8601 with zone. */
    private static final String PROCHAIN_INSTANT = "prochainInstant";
    /** Lead time of the next reminder, in its unit; absent when the day itself is next. */
    private static final String PROCHAIN_PALIER = "prochainPalier";

    private final PlanDesRappels plan;
    private final Echeancier echeancier;

    InstantRappel(PlanDesRappels plan, Echeancier echeancier) {
        this.plan = plan;
        this.echeancier = echeancier;
    }

    public Date de(DelegateExecution execution) {
        return Date.from(Instant.parse((String) execution.getVariable(PROCHAIN_INSTANT)));
    }

    /**
     * Writes the reminders of a date as it is now, and notes which comes next.
     *
     * @return whether none is to come before the day itself
     */
    public boolean noter(DelegateExecution execution, DateARappeler aRappeler) {
        Optional<Rappel> prochain = plan.suivre(aRappeler);
        execution.setVariables(variables(instant(aRappeler, prochain), prochain));
        return prochain.isEmpty();
    }

    /** When the process goes on: at the next reminder, or on the morning of the day itself. */
    public Instant instant(DateARappeler aRappeler, Optional<Rappel> prochain) {
        return prochain.map(Rappel::duLe)
                .orElseGet(() -> echeancier
                        .matin(aRappeler.departement(), aRappeler.jour())
                        .toInstant());
    }

    public static Map<String, Object> variables(Instant instant, Optional<Rappel> prochain) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(PROCHAIN_INSTANT, instant.toString());
        variables.put(PROCHAIN_PALIER, prochain.map(Rappel::palier).orElse(null));
        return variables;
    }
}
