package fr.labellisation.parcours.audits.processus;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.annonces.rappels.processus.InstantRappel;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What RappelsAudit calls, the process that announced audits in earlier versions. Instances of it run until they are caught
 * up; the next start moves them to RappelsEcheance.
 */
@Configuration(proxyBeanMethods = false)
public class AnciensRappelsAudit {
    public static final String PROCESSUS = "RappelsAudit";
    private static final String AUDIT_VENU = "auditVenu";

    private final Audits audits;
    private final AuditsARappeler aRappeler;

    AnciensRappelsAudit(Audits audits, AuditsARappeler aRappeler) {
        this.audits = audits;
        this.aRappeler = aRappeler;
    }

    @Bean
    JavaDelegate calculerProchainRappel(InstantRappel prochain) {
        return execution -> execution.setVariable(AUDIT_VENU, prochain.noter(execution, aRappeler(execution)));
    }

    @Bean
    JavaDelegate demanderRappel(PlanDesRappels plan) {
        return execution -> plan.demander(aRappeler(execution));
    }

    private DateARappeler aRappeler(DelegateExecution execution) {
        return aRappeler.de(audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT)));
    }
}
