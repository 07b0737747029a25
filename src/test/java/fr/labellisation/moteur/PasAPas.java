package fr.labellisation.moteur;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work in a thread of its own that stops once, where it says so, until the test lets it go on. */
final class PasAPas implements AutoCloseable {
    private static final int AU_PLUS = 120;

    private final ExecutorService fil = Executors.newSingleThreadExecutor();
    private final CountDownLatch arrete = new CountDownLatch(1);
    private final CountDownLatch reparti = new CountDownLatch(1);
    private Future<?> travail;

    /** Starts the work; returns when it has come to its stop. */
    void jusquALArret(Runnable aFaire) {
        travail = fil.submit(aFaire);
        attendre(arrete);
    }

    /** Said by the work: here it stops, the first time it comes by. */
    void arret() {
        arrete.countDown();
        attendre(reparti);
    }

    /** Lets the work go on to its end. @return what it failed with; null if it did not */
    Throwable jusquAuBout() {
        reparti.countDown();
        try {
            travail.get(AU_PLUS, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void attendre(CountDownLatch signe) {
        try {
            if (!signe.await(AU_PLUS, TimeUnit.SECONDS)) {
                throw new AssertionError("The other thread does not come");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        reparti.countDown();
        fil.shutdownNow();
    }
}
