package fr.labellisation.lecture.taches.camunda;

import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.util.HashSet;
import java.util.Set;

/** The tasks that appeared in the transaction under way: one that is withdrawn in it too was never anybody's. */
final class TachesDeLaTransaction {
    private final LeTempsDUneTransaction<Set<String>> taches = new LeTempsDUneTransaction<>(HashSet::new);

    void noter(String tache) {
        taches.valeur().add(tache);
    }

    boolean contient(String tache) {
        return taches.valeur().contains(tache);
    }
}
