/** Changing delays and lead times: who, when, why, what moves in the paths under way. */
package fr.labellisation.delais;
