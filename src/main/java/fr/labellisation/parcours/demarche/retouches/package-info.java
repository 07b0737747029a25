/** That something of a site has changed, for whoever keeps what follows from it. */
package fr.labellisation.parcours.demarche.retouches;
