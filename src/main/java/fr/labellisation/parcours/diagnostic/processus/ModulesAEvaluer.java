package fr.labellisation.parcours.diagnostic.processus;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import java.util.SortedSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The modules of a diagnosis: those that it aims at, else all in scope. */
@Component("modulesAEvaluer")
public class ModulesAEvaluer {
    private final Grilles grilles;

    ModulesAEvaluer(Grilles grilles) {
        this.grilles = grilles;
    }

    public List<String> de(DelegateExecution execution) {
        Parcours parcours = Variables.parcours(execution);
        SortedSet<String> cibles = Perimetres.lire(Variables.eventuel(execution, VariablesDiagnostic.MODULES_CIBLES)
                .orElse(""));
        Grille grille = cibles.isEmpty() ? grilles.duPerimetre(parcours) : grilles.de(parcours, cibles);
        return grille.modules();
    }
}
