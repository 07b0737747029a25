package fr.labellisation.resilience;

import fr.labellisation.reprise.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;

/** Some who do whatever is open in these départements, as fast as they can, and a machine that executes what is due. */
final class Ouvriers implements AutoCloseable {
    private static final int PERSONNES = 2;

    private final ExecutorService equipe = Executors.newFixedThreadPool(PERSONNES + 1);
    private final List<Future<?>> travaux = new ArrayList<>();
    private final AtomicInteger faits = new AtomicInteger();
    private final Installation installation;
    private final Set<String> departements;
    private volatile boolean fini;

    Ouvriers(Installation installation, Set<String> departements) {
        this.installation = installation;
        this.departements = departements;
        for (int rang = 0; rang < PERSONNES; rang++) {
            int reste = rang;
            travaux.add(equipe.submit(() -> travailler(reste)));
        }
        travaux.add(equipe.submit(this::executer));
    }

    /** Tasks that they completed so far. */
    int faits() {
        return faits.get();
    }

    private void travailler(int reste) {
        while (!fini) {
            List<Task> aFaire = installation.ouvertes().stream()
                    .filter(tache -> departements.contains(tache.getTenantId())
                            && Math.floorMod(tache.getId().hashCode(), PERSONNES) == reste)
                    .toList();
            for (int rang = 0; rang < aFaire.size() && !fini; rang++) {
                if (installation.tenter(aFaire.get(rang))) {
                    faits.incrementAndGet();
                }
            }
        }
    }

    private void executer() {
        while (!fini) {
            try {
                installation.executerLesTravaux();
            } catch (OptimisticLockingException e) {
                // Somebody else changed the path meanwhile: the job is still there, and the next round executes it.
                Thread.onSpinWait();
            }
        }
    }

    /** They end what they are at. */
    @Override
    public void close() throws InterruptedException, ExecutionException {
        fini = true;
        equipe.shutdown();
        for (Future<?> travail : travaux) {
            travail.get();
        }
    }
}
