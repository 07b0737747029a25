package fr.labellisation.lecture.taches.camunda;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tasks that appeared in the transaction under way: one that is withdrawn in it too was never anybody's. */
final class TachesDeLaTransaction {

    void noter(String tache) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            taches().add(tache);
        }
    }

    boolean contient(String tache) {
        return TransactionSynchronizationManager.isSynchronizationActive() && taches().contains(tache);
    }

    @SuppressWarnings("unchecked")
    private Set<String> taches() {
        Set<String> connues = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (connues != null) {
            return connues;
        }
        Set<String> nouvelles = new HashSet<>();
        TransactionSynchronizationManager.bindResource(this, nouvelles);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(TachesDeLaTransaction.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(TachesDeLaTransaction.this, nouvelles);
            }

            @Override
            public void afterCompletion(int issue) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TachesDeLaTransaction.this);
            }
        });
        return nouvelles;
    }
}
