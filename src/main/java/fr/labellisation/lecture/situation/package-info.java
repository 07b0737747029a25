/** Where each site stands, read for the pages, the exports and the API: a list is one query, whatever its length. */
package fr.labellisation.lecture.situation;
