package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.DernierJour.Limite;
import java.time.LocalDate;

/**
 * Why a task is due on its day.
 *
 * @param jour the day; null where it is counted from a day that somebody fixed
 * @param limite the last day that its path can bear, where the delay alone would go beyond it; else null
 * @param provenance where the delay that gives the day comes from
 */
public record RaisonDEcheance(LocalDate jour, Limite limite, Provenance provenance) {

    /** Whether the task appeared too late for its path, and keeps its delay all the same. */
    public boolean tropTard() {
        return limite != null && limite.jour().isBefore(jour);
    }

    /** Whether its path, not its delay, gives the day. */
    public boolean bornee() {
        return limite != null && limite.jour().equals(jour);
    }

    /** Whether it speaks of this day: somebody may have moved a task by hand. */
    public boolean vautPour(LocalDate due) {
        return jour == null || jour.equals(due);
    }
}
