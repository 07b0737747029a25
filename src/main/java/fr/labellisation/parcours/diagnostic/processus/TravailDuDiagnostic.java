package fr.labellisation.parcours.diagnostic.processus;

import fr.labellisation.parcours.diagnostic.GrillesDEngagements;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which tasks of a diagnosis are done on their page. */
@Configuration
class TravailDuDiagnostic {
    @Bean
    static GrilleDeTravail engagementsDuModule(GrillesDEngagements grilles) {
        return grilles.duModule(DiagnosticEcarts.Element.EvaluerModule.name());
    }
}
