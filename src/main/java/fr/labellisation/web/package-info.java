/**
 * What a browser, a program or Cockpit asks for: pages, files, drawings, API.
 * May import socle, acces, referentiel, echeances, annonces, reglages, parcours and lecture.
 */
package fr.labellisation.web;
