package fr.labellisation.socle.variables.camunda;

import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads and writes the facts of a process; a missing one is a fault of the model and says so. */
public final class Variables {

    private Variables() {}

    public static <T> T lire(VariableScope execution, Variable<T> fait) {
        return eventuel(execution, fait)
                .orElseThrow(() -> new IllegalStateException(
                        "Variable %s absente de %s".formatted(fait.nom(), execution.getVariableScopeKey())));
    }

    public static <T> Optional<T> eventuel(VariableScope execution, Variable<T> fait) {
        return Optional.ofNullable(execution.getVariable(fait.nom())).map(fait::de);
    }

    public static <T> void ecrire(VariableScope execution, Variable<T> fait, T valeur) {
        execution.setVariable(fait.nom(), fait.valeur(valeur));
    }

    /** Writes it in this scope only. */
    public static <T> void ecrireIci(VariableScope execution, Variable<T> fait, T valeur) {
        execution.setVariableLocal(fait.nom(), fait.valeur(valeur));
    }

    /** These facts as they are kept, for a process that is started beside. */
    public static Map<String, Object> copie(VariableScope execution, Variable<?>... faits) {
        Map<String, Object> copie = new HashMap<>();
        for (Variable<?> fait : faits) {
            copie.put(fait.nom(), execution.getVariable(fait.nom()));
        }
        return copie;
    }

    /** What every process of the path of a site is started with. */
    public static Map<String, Object> du(Parcours parcours, String referentiel) {
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                parcours.departement().valeur(),
                VariablesCommunes.DEMARCHE.nom(),
                parcours.demarche().valeur(),
                VariablesCommunes.SITE.nom(),
                parcours.site().valeur(),
                VariablesCommunes.REFERENTIEL.nom(),
                referentiel);
    }

    public static Parcours parcours(VariableScope execution) {
        return new Parcours(lire(execution, VariablesCommunes.DEMARCHE), lire(execution, VariablesCommunes.SITE));
    }
}
