package fr.labellisation.parcours.audits;

import java.time.LocalDate;

/**
 * The non-conformities that an audit found.
 *
 * @param le the day on which they were recorded; the answer and the lifting both count from it
 * @param majeure a label hangs on them
 */
public record NonConformitesTrouvees(Audit audit, String referentiel, LocalDate le, boolean majeure) {}
