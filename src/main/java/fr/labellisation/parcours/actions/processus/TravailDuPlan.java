package fr.labellisation.parcours.actions.processus;

import fr.labellisation.parcours.actions.GrillesDuPlan;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which tasks of a plan are done on their page. */
@Configuration
class TravailDuPlan {
    @Bean
    static GrilleDeTravail planARediger(GrillesDuPlan grilles) {
        return grilles.aRediger(PlanActions.Element.RedigerPlanActions.name());
    }

    @Bean
    static GrilleDeTravail planAArreter(GrillesDuPlan grilles) {
        return grilles.aArreter(PlanActions.Element.ArreterPlanActions.name());
    }
}
