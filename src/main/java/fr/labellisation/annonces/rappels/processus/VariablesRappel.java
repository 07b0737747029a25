package fr.labellisation.annonces.rappels.processus;

import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.DEMARCHE;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.DEPARTEMENT;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.GRAVE;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.INTITULE;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.JOUR;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.NATURE;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.OBJET;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.SITE;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A dated thing as variables of the process that announces it. */
public final class VariablesRappel {

    private VariablesRappel() {}

    public static Map<String, Object> de(DateARappeler aRappeler) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(NATURE, aRappeler.nature().code());
        variables.put(OBJET, aRappeler.objet());
        variables.put(DEPARTEMENT, aRappeler.departement().valeur());
        variables.put(DEMARCHE, CodeDemarche.texte(aRappeler.demarche()));
        variables.put(SITE, CodeSite.texte(aRappeler.site()));
        variables.put(JOUR, aRappeler.jour().toString());
        variables.put(INTITULE, aRappeler.intitule());
        variables.put(GRAVE, aRappeler.grave());
        return variables;
    }

    static DateARappeler lire(DelegateExecution execution) {
        return lire(execution.getVariables(), CodeDepartement.ouNul(execution.getTenantId()));
    }

    public static DateARappeler lire(Map<String, Object> variables, CodeDepartement departement) {
        return new DateARappeler(
                NatureRappel.duCode((String) variables.get(NATURE)),
                (String) variables.get(OBJET),
                departement,
                CodeDemarche.ouNul((String) variables.get(DEMARCHE)),
                CodeSite.ouNul((String) variables.get(SITE)),
                LocalDate.parse((String) variables.get(JOUR)),
                (String) variables.get(INTITULE),
                null,
                (Boolean) variables.get(GRAVE));
    }
}
