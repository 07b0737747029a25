package fr.labellisation.reprise;

import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Tasks whose form held all their rows: from now on they are done on a page, and the form says how far that has come. A form belongs
 * to the model of its path, so running paths go over to the model that has it; nothing else differs in it. What came later has a
 * catch-up of its own: a database may have had the earlier ones before.
 */
@Configuration
class FormulairesCourts {
    @Bean
    @Order(110)
    static Reprise pagesDeTravail(DernierModele modele) {
        return modele.reprise("pages-de-travail", List.of(DiagnosticEcarts.CLE, PlanActions.CLE, SuiviAnnuel.CLE));
    }

    @Bean
    @Order(120)
    static Reprise revuesDIndicateurs(DernierModele modele) {
        return modele.reprise("revues-d-indicateurs", List.of(SuiviAnnuel.CLE));
    }

    @Bean
    @Order(130)
    static Reprise plansDeCommunication(DernierModele modele) {
        return modele.reprise("plans-de-communication", List.of(MiseEnPlaceDemarche.CLE));
    }
}
