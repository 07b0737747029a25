package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.echeances.delais.DateDeReference;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays counted from the deadline that the plan gave to an action. */
@Component
class EcheanceAction implements DateDeReference {
    private final Actions actions;

    EcheanceAction(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String base() {
        return "action";
    }

    @Override
    public LocalDate de(Map<String, Object> faits) {
        return actions.exiger(Long.parseLong((String) faits.get(VariablesCommunes.ACTION.nom())))
                .echeance();
    }
}
