package fr.labellisation.parcours.comites;

import java.time.Instant;

/** Port: the process of a committee that waits for the day on which it meets. */
public interface AttenteDuComite {

    /** It waits until this moment instead. */
    void attendre(long comite, Instant jusquA);

    /** It waits no longer: the committee is to be convened again. */
    void reconvoquer(long comite);
}
