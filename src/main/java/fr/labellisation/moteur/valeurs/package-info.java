/** What is handed over as a value of a variable, and how the engine keeps it: JSON, texts longer than its column. */
package fr.labellisation.moteur.valeurs;
