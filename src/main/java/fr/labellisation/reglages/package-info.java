/**
 * Changing delays and lead times: who, when, why, and what moves in the paths under way, shown before it is done.
 * May import annonces, echeances, acces and socle.
 */
package fr.labellisation.reglages;
