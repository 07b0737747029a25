package fr.labellisation.parcours.comites;

import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;

/** Port: sets a users' committee going on its own, beside whatever step needs one. */
public interface LancementComite {

    /** One that serves the site, unless one was held in the year that ends on that day or is on its way. */
    void siNecessaire(Parcours parcours, LocalDate finDAnnee);
}
