/**
 * What the engine's API answers when a submission is refused.
 * May import socle.
 */
package fr.labellisation.moteur.refus;
