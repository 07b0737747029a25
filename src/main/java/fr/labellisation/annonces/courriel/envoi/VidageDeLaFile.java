package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Empties the outbox once, over as many connections as its content needs. It has a name of its own in the rows it claims. */
final class VidageDeLaFile {
    /** Messages claimed at once by one connection. */
    static final int LOT = 50;

    private final String nom = UUID.randomUUID().toString();
    private final FileDEnvoi file;
    private final Acheminement acheminement;
    private final BooleanSupplier verrouTenu;
    private final BooleanSupplier fin;
    private final ReentrantLock prise = new ReentrantLock();
    private final AtomicReference<String> empechement = new AtomicReference<>();

    /** @param fin whether the application is stopping: what was not begun then waits for the next start */
    VidageDeLaFile(FileDEnvoi file, Acheminement acheminement, BooleanSupplier verrouTenu, BooleanSupplier fin) {
        this.file = file;
        this.acheminement = acheminement;
        this.verrouTenu = verrouTenu;
        this.fin = fin;
    }

    /** @return what stopped it; null if everything that was due has been handed over or put off */
    String faire() {
        int porteurs = Math.min(acheminement.liaisons(), (file.enAttente() + LOT - 1) / LOT);
        if (porteurs == 0) {
            return null;
        }
        try {
            porter(porteurs);
        } finally {
            file.rendre(nom, empechement.get());
        }
        return empechement.get();
    }

    /** Ends when every connection has: none may hand anything over once the lock is given back. */
    private void porter(int porteurs) {
        ExecutorService equipe = Executors.newFixedThreadPool(porteurs);
        try {
            CompletableFuture<?>[] travaux = IntStream.range(0, porteurs)
                    .mapToObj(i -> CompletableFuture.runAsync(new Remise(this, file, acheminement), equipe))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(travaux).join();
        } finally {
            equipe.shutdown();
        }
    }

    String nom() {
        return nom;
    }

    /** The next messages for one connection; none if the outbox is empty or the run has to stop. */
    List<CourrielAEnvoyer> prendre() {
        prise.lock();
        try {
            return arrete() || !verrouTenu.getAsBoolean() ? List.of() : file.prendre(nom, LOT);
        } finally {
            prise.unlock();
        }
    }

    boolean arrete() {
        return empechement.get() != null || fin.getAsBoolean();
    }

    /** No connection takes another message; the first reason is kept. */
    void arreter(String raison) {
        empechement.compareAndSet(null, raison);
    }
}
