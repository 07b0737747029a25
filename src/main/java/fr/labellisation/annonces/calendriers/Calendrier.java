package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;

/**
 * A calendar that somebody subscribed to.
 *
 * @param personne login of who made it: it is read with his rights
 * @param departement whose dates it holds; null for those of the person
 * @param luLe when it was last read, to the hour; null if it never was
 */
public record Calendrier(long id, String personne, CodeDepartement departement, Instant creeLe, Instant luLe) {}
