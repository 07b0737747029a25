/** What the diagram of the results that are asked for knows. */
package fr.labellisation.parcours.indicateurs.processus;
