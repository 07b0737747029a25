/** Forecasts of paths that are brought in on their way. */
package fr.labellisation.lecture.planification.reprise;
