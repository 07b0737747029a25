/** The board of a steering committee: two pages on paper, and the full tables after them. */
package fr.labellisation.web.fichiers.tableau;
