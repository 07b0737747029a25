package fr.labellisation.parcours.label.processus;

import fr.labellisation.parcours.diagnostic.GrillesDEngagements;
import fr.labellisation.parcours.label.revue.GrillesDeRevue;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which tasks of the yearly follow-up are done on their page. */
@Configuration
class TravailDeLAnnee {
    @Bean
    static GrilleDeTravail engagementsDuLabel(GrillesDEngagements grilles) {
        return grilles.duLabel(SuiviAnnuel.Element.AutoEvaluationAnnuelle.name());
    }

    @Bean
    static GrilleDeTravail indicateursDuLabel(GrillesDeRevue grilles) {
        return grilles.pour(SuiviAnnuel.Element.RevueIndicateurs.name());
    }
}
