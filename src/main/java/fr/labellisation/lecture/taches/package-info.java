/** The tasks as we know them, beside the engine: open and done, who holds them, where they stand in the path. */
package fr.labellisation.lecture.taches;
