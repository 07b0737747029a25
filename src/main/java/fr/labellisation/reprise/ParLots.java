package fr.labellisation.reprise;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction for each batch. Where a batch fails its parts are tried one by one: one alone holds up no other. */
class ParLots {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ParLots.class);
    private static final int TAILLE = 50;

    private final TransactionTemplate transaction;

    ParLots(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    List<String> lister(Reprise reprise) {
        return transaction.execute(etat -> reprise.objets());
    }

    /**
     * @param encoreNous asked before each batch; where it is no longer so the rest is left
     * @return how many remain
     */
    int reprendre(Reprise reprise, List<String> objets, BooleanSupplier encoreNous) {
        return IntStream.iterate(0, debut -> debut < objets.size(), debut -> debut + TAILLE)
                .mapToObj(debut -> objets.subList(debut, Math.min(debut + TAILLE, objets.size())))
                .mapToInt(lot -> encoreNous.getAsBoolean() ? reprendre(reprise, lot) : lot.size())
                .sum();
    }

    private int reprendre(Reprise reprise, List<String> lot) {
        try {
            transaction.executeWithoutResult(etat -> lot.forEach(reprise::reprendre));
            return 0;
        } catch (RuntimeException e) {
            if (lot.size() > 1) {
                return lot.stream()
                        .mapToInt(objet -> reprendre(reprise, List.of(objet)))
                        .sum();
            }
            JOURNAL.error("Catch-up {} fails for {}", reprise.nom(), lot.get(0), e);
            return 1;
        }
    }
}
