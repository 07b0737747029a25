/**
 * The identity tables of the engine with our rules on each write, and how passwords are kept there.
 * May import socle and acces.
 */
package fr.labellisation.moteur.identites;
