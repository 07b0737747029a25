package fr.labellisation.resilience;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many requests that leave at the same instant. */
final class Ruee implements AutoCloseable {
    private final int nombre;
    private final ExecutorService fils;

    Ruee(int nombre) {
        this.nombre = nombre;
        fils = Executors.newFixedThreadPool(nombre);
    }

    /** Sends them all. @return the answers, by rank */
    List<HttpResponse<String>> envoyer(IntFunction<HttpResponse<String>> demande) {
        CyclicBarrier depart = new CyclicBarrier(nombre);
        List<Future<HttpResponse<String>>> parties = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            int rang = i;
            parties.add(fils.submit(() -> {
                depart.await();
                return demande.apply(rang);
            }));
        }
        return parties.stream().map(Ruee::attendre).toList();
    }

    private static <T> T attendre(Future<T> partie) {
        try {
            return partie.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        fils.shutdownNow();
    }
}
