/** What a site follows on its way: one démarche at a time, with a second label where it aims at two. */
package fr.labellisation.parcours.demarche.chemin;
