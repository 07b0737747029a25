/** What the engine keeps of what is past, and who reads it: the right to a task, and to its history with it. */
package fr.labellisation.moteur.histoire;
