package fr.labellisation.lecture.taches;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.OffsetDateTime;

/**
 * What a person has typed into the form of a task that is not done yet.
 *
 * @param departement of the task; null for what belongs to none
 * @param version 1 for what was written first, one more with each time; 0 while nothing is
 * @param valeurs what the form held, a JSON object; empty while nothing is written
 * @param le null while nothing is written
 */
public record Brouillon(CodeDepartement departement, int version, String valeurs, OffsetDateTime le) {}
