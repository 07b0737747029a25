package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.rappels.base.Rappel;
import java.util.Optional;

/** Knows the hour and the place of what its reminders announce; what nobody knows takes the whole day. */
public interface Rendezvous {

    /** Under the code that every other file about it bears; empty if it is not one of its kind. */
    Optional<EvenementCalendrier> de(Rappel rappel);
}
