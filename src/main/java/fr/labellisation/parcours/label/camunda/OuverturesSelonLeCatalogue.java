package fr.labellisation.parcours.label.camunda;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.Ouvertures;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.VersionPubliee;
import fr.labellisation.referentiel.delais.DelaiDeVersion;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A renewal that waits opens by the delays of the version on which it will be decided: once these are published otherwise it
 * opens on another day. Each département on its own, as a change of a setting reaches them.
 */
@Component
class OuverturesSelonLeCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(OuverturesSelonLeCatalogue.class);

    private final Referentiels referentiels;
    private final Labels labels;
    private final OuverturesEnCours ouvertures;
    private final Delais delais;
    private final TransactionTemplate aPart;

    OuverturesSelonLeCatalogue(
            Referentiels referentiels,
            Labels labels,
            OuverturesEnCours ouvertures,
            Delais delais,
            PlatformTransactionManager transactions) {
        this.referentiels = referentiels;
        this.labels = labels;
        this.ouvertures = ouvertures;
        this.delais = delais;
        this.aPart = new TransactionTemplate(transactions);
        aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void rouvrir(VersionPubliee publiee) {
        aPart.executeWithoutResult(etat -> referentiels.rafraichir());
        if (!changeUnDelai(publiee)) {
            return;
        }
        aPart.execute(etat -> labels.enCours()).stream()
                .map(label -> label.site().departement())
                .distinct()
                .forEach(this::rouvrir);
    }

    private void rouvrir(CodeDepartement departement) {
        try {
            aPart.executeWithoutResult(etat -> ouvertures.appliquer(
                    ouvertures.apercu(Ouvertures.RENOUVELLEMENT, List.of(departement.valeur()), delais)));
        } catch (RuntimeException e) {
            LOG.warn("Renewals of {} open by the delays before the catalogue changed", departement, e);
        }
    }

    /** Beside what was published of that version before; beside none where it is new. */
    private boolean changeUnDelai(VersionPubliee publiee) {
        Set<DelaiDeVersion> avant = new HashSet<>();
        Set<DelaiDeVersion> apres = new HashSet<>();
        for (Referentiel revision : referentiels.revisions(publiee.referentiel())) {
            if (revision.revision() == publiee.revision()) {
                apres.addAll(revision.delais());
            } else if (revision.revision() == publiee.revision() - 1) {
                avant.addAll(revision.delais());
            }
        }
        return !avant.equals(apres);
    }
}
