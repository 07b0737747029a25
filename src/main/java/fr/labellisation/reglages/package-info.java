/**
 * Changing delays and lead times: who, when, why, and what moves in the paths under way, shown before it is done.
 * May import socle, acces, referentiel, echeances and annonces.
 */
package fr.labellisation.reglages;
