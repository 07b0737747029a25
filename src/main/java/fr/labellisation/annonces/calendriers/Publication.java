package fr.labellisation.annonces.calendriers;

import java.time.Instant;

/**
 * An event and its history, as far as a calendar program needs it.
 *
 * @param revision 0 at first, one more each time that it was found changed
 */
record Publication(EntreePubliee evenement, int revision, Instant modifieLe) {}
