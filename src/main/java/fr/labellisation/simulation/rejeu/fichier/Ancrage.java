package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What a file with relative dates is read around.
 *
 * @param aujourdhui the day that J stands for
 * @param jourOuvre the working day that a relative day becomes
 */
public record Ancrage(LocalDate aujourdhui, UnaryOperator<LocalDate> jourOuvre) {

    LocalDate decaler(long jours) {
        return jours == 0 ? aujourdhui : jourOuvre.apply(aujourdhui.plusDays(jours));
    }
}
