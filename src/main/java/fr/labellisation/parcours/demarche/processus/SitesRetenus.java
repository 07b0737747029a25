package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The sites in scope of a démarche, in order. */
@Component("sitesRetenus")
public class SitesRetenus {
    private final Perimetres perimetres;

    SitesRetenus(Perimetres perimetres) {
        this.perimetres = perimetres;
    }

    public List<String> de(DelegateExecution execution) {
        return perimetres.enVigueur(Variables.lire(execution, VariablesCommunes.DEMARCHE)).keySet().stream()
                .map(CodeSite::valeur)
                .toList();
    }
}
