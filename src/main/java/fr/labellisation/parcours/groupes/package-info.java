/** The working groups of a site: their theme, who is in them, when they meet and what they decide. */
package fr.labellisation.parcours.groupes;
