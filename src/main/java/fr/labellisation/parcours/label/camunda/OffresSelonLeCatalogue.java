package fr.labellisation.parcours.label.camunda;

import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.VersionPubliee;
import fr.labellisation.socle.formulaires.OffresDesTaches;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Open tasks offer what the catalogue says once something is published: the versions to renew on, and, where what is under way
 * goes over to a correction, its engagements. Each task on its own: one that fails keeps what it offered and stops no other.
 */
@Component
class OffresSelonLeCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(OffresSelonLeCatalogue.class);

    private static final String[] VERSIONS = {CycleLabel.Element.DeciderRenouvellement.name()};
    private static final String[] TOUTES = {
        CycleLabel.Element.DeciderRenouvellement.name(),
        DiagnosticEcarts.Element.EvaluerModule.name(),
        SuiviAnnuel.Element.AutoEvaluationAnnuelle.name()
    };

    private final Referentiels referentiels;
    private final TaskService taches;
    private final OffresDesTaches offres;
    private final TransactionTemplate aPart;

    OffresSelonLeCatalogue(
            Referentiels referentiels,
            TaskService taches,
            OffresDesTaches offres,
            PlatformTransactionManager transactions) {
        this.referentiels = referentiels;
        this.taches = taches;
        this.offres = offres;
        this.aPart = new TransactionTemplate(transactions);
        aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void renouveler(VersionPubliee publiee) {
        aPart.executeWithoutResult(etat -> referentiels.rafraichir());
        aPart.execute(etat -> taches.createTaskQuery()
                        .taskDefinitionKeyIn(publiee.suivie() ? TOUTES : VERSIONS)
                        .list())
                .forEach(tache -> renouveler(tache.getId()));
    }

    private void renouveler(String tache) {
        try {
            aPart.executeWithoutResult(etat -> offres.renouveler(tache));
        } catch (RuntimeException e) {
            LOG.warn("Task {} keeps what it offered before the catalogue changed", tache, e);
        }
    }
}
