/** Which versions are in use, and by whom. */
package fr.labellisation.lecture.catalogue;
