package fr.labellisation.acces.camunda;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The accounts made in the transaction under way. Inside a step of a process the engine writes them only when the step ends: until
 * then no query finds them.
 */
final class NouveauxComptes {

    void noter(String compte, CodeDepartement departement) {
        comptes().add(cle(compte, departement));
    }

    boolean contient(String compte, CodeDepartement departement) {
        return comptes().contains(cle(compte, departement));
    }

    @SuppressWarnings("unchecked")
    private Set<String> comptes() {
        Set<String> connus = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (connus != null) {
            return connus;
        }
        Set<String> nouveaux = new HashSet<>();
        TransactionSynchronizationManager.bindResource(this, nouveaux);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int issue) {
                TransactionSynchronizationManager.unbindResource(NouveauxComptes.this);
            }
        });
        return nouveaux;
    }

    private static String cle(String compte, CodeDepartement departement) {
        return departement + "/" + compte;
    }
}
