/** What the engine keeps of what is past. */
package fr.labellisation.moteur.histoire;
