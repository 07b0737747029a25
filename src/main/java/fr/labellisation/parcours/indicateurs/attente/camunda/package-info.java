/** What asks for results, in the engine. */
package fr.labellisation.parcours.indicateurs.attente.camunda;
