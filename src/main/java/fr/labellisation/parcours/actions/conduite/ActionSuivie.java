package fr.labellisation.parcours.actions.conduite;

import fr.labellisation.parcours.actions.Action;
import fr.labellisation.parcours.actions.EtatAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A decided action beside what its plan foresaw.
 *
 * @param realiseeLe null until it is carried out
 * @param closeLe null until somebody else has seen its effect, or it is given up
 * @param abandonnee whether it was given up; its effect was not looked at then
 */
public record ActionSuivie(Action action, LocalDate realiseeLe, LocalDate closeLe, boolean abandonnee) {

    /** Whether somebody still has to carry it out. */
    public boolean aRealiser() {
        return action.etat() == EtatAction.DECIDEE;
    }

    /** The day on which it may be carried out at the earliest, as its deadline and the day say; the real one once it is. */
    public LocalDate probable(LocalDate aujourdhui) {
        if (!aRealiser()) {
            return realiseeLe;
        }
        return action.echeance().isBefore(aujourdhui) ? aujourdhui : action.echeance();
    }

    /** Days after its deadline, so far or in the end; 0 where it is in time, or given up. */
    public long retard(LocalDate aujourdhui) {
        LocalDate fin = probable(aujourdhui);
        return abandonnee || fin == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(action.echeance(), fin));
    }
}
