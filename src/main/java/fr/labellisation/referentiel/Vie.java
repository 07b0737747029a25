package fr.labellisation.referentiel;

import java.time.LocalDate;

/**
 * From when to when a version is in force: from the first day of its beginning until the last day of its end.
 *
 * @param fin the end; null while none is known
 * @param successeur id of the version that takes over; null if none is named
 */
public record Vie(DateConnue debut, DateConnue fin, String successeur) {

    /** May it be chosen on that day? */
    public boolean enVigueur(LocalDate le) {
        return commencee(le) && !close(le);
    }

    boolean commencee(LocalDate le) {
        return !le.isBefore(debut.premier());
    }

    /** Is it over on that day? */
    boolean close(LocalDate le) {
        return fin != null && le.isAfter(fin.dernier());
    }

    /** It cannot be right, whatever days the dates stand for. */
    boolean finitAvantDeCommencer() {
        return fin != null && fin.dernier().isBefore(debut.premier());
    }

    /** There is a day on which both are in force for certain. */
    boolean chevauche(Vie suivante) {
        return fin != null && !suivante.debut.dernier().isAfter(fin.premier());
    }
}
