package fr.labellisation.parcours.groupes;

import java.time.LocalDate;

/**
 * A meeting of a working group, to come or held.
 *
 * @param version how many times it was written, from 1
 * @param decide what was decided there; empty while nothing is written
 */
public record ReunionDeGroupe(long id, long groupe, int version, LocalDate le, String lieu, String decide) {}
