package fr.labellisation.simulation.rejeu.deroulement;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.territoire.Sites;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a replay needs of the application. */
@Component
record OutilsDuRejeu(
        RuntimeService instances,
        TaskService taches,
        FormService saisies,
        ManagementService travaux,
        HistoryService historique,
        IdentityService identites,
        RepositoryService depot,
        Horloge horloge,
        Annuaire annuaire,
        JoursOuvres jours,
        Map<String, Formulaire> formulaires,
        ObjectMapper json,
        Sites sites,
        Audits audits,
        Referentiels referentiels,
        JdbcClient base,
        PlatformTransactionManager transactions) {

    /**
     * Does something wholly or not at all. Where a whole replay is one transaction, what is refused is taken back and the rest goes
     * on.
     */
    <T> T toutOuRien(Supplier<T> action) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return transaction.execute(etat -> action.get());
    }

    Formulaire formulaire(String element) {
        Formulaire formulaire = formulaires.get(element);
        if (formulaire == null) {
            throw new IllegalStateException("No Formulaire bean is named " + element);
        }
        return formulaire;
    }
}
