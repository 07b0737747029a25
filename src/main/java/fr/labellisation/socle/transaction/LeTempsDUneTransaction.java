package fr.labellisation.socle.transaction;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that the transaction under way has for itself: made when it is first asked for, forgotten at its end. Nothing that
 * another node may change is kept longer.
 */
public final class LeTempsDUneTransaction<T> {
    private final Supplier<T> nouveau;

    /** @param nouveau makes the value of a transaction */
    public LeTempsDUneTransaction(Supplier<T> nouveau) {
        this.nouveau = nouveau;
    }

    /** The value of the transaction under way; outside of any a new one each time. */
    @SuppressWarnings("unchecked")
    public T valeur() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return nouveau.get();
        }
        Object connue = TransactionSynchronizationManager.getResource(this);
        return connue == null ? lier(nouveau.get()) : (T) connue;
    }

    /** The transaction under way makes it anew when it asks again. */
    public void oublier() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private T lier(T valeur) {
        TransactionSynchronizationManager.bindResource(this, valeur);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private Object suspendue;

            @Override
            public void suspend() {
                suspendue = TransactionSynchronizationManager.unbindResourceIfPossible(LeTempsDUneTransaction.this);
            }

            @Override
            public void resume() {
                if (suspendue != null) {
                    TransactionSynchronizationManager.bindResource(LeTempsDUneTransaction.this, suspendue);
                }
            }

            @Override
            public void afterCompletion(int issue) {
                TransactionSynchronizationManager.unbindResourceIfPossible(LeTempsDUneTransaction.this);
            }
        });
        return valeur;
    }
}
