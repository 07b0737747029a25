/** The last days that the paths under way can bear, for each of their tasks. */
package fr.labellisation.lecture.planification.limites;
