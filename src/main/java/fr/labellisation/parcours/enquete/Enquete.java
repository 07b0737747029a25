package fr.labellisation.parcours.enquete;

import java.time.LocalDate;

/**
 * A satisfaction survey of a site; what is not known yet is null.
 *
 * @param satisfaction share of those asked who are satisfied, in percent
 */
public record Enquete(long id, LocalDate lanceeLe, LocalDate publieeLe, Integer repondants, Integer satisfaction) {}
