package fr.labellisation.reprise;

import fr.labellisation.socle.installation.Verrous;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the catch-ups that this database has not had yet: after the models are deployed, before jobs run and messages leave.
 * A start that finds nothing to do costs one query. Of several nodes one does them and the others do not wait.
 */
@Component
class Reprises implements SmartInitializingSingleton {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Reprises.class);
    private static final String VERROU = "reprise";

    private final List<Reprise> reprises;
    private final ReprisesFaites faites;
    private final Verrous verrous;
    private final ParLots lots;

    Reprises(List<Reprise> reprises, ReprisesFaites faites, Verrous verrous, TransactionTemplate transaction) {
        this.reprises = reprises;
        this.faites = faites;
        this.verrous = verrous;
        this.lots = new ParLots(transaction);
    }

    @Override
    public void afterSingletonsInstantiated() {
        faire();
    }

    void faire() {
        if (!restantes().isEmpty() && !verrous.pendant(VERROU, this::faireCeQuiReste)) {
            JOURNAL.info("Another node is catching up with this database");
        }
    }

    /** Read again: another node may have done some since. */
    private void faireCeQuiReste(BooleanSupplier encoreNous) {
        restantes().forEach(reprise -> faire(reprise, encoreNous));
    }

    private List<Reprise> restantes() {
        Set<String> dejaFaites = faites.noms();
        return reprises.stream()
                .filter(reprise -> !dejaFaites.contains(reprise.nom()))
                .toList();
    }

    /** What fails is seen in the log and tried again at the next start; the service starts without it. */
    private void faire(Reprise reprise, BooleanSupplier encoreNous) {
        try {
            List<String> objets = lots.lister(reprise);
            int manques = lots.reprendre(reprise, objets, encoreNous);
            if (manques == 0) {
                faites.noter(reprise.nom(), objets.size());
                JOURNAL.info("Catch-up {}: {} done", reprise.nom(), objets.size());
            } else {
                JOURNAL.error(
                        "Catch-up {}: {} of {} remain; the next start tries again",
                        reprise.nom(),
                        manques,
                        objets.size());
            }
        } catch (RuntimeException e) {
            JOURNAL.error("Catch-up {} is not done; the next start tries again", reprise.nom(), e);
        }
    }
}
