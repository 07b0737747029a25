/**
 * What the engine's API answers when a submission is refused, or when something is wrong.
 * May import socle.
 */
package fr.labellisation.moteur.refus;
