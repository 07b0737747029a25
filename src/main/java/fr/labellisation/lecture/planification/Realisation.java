package fr.labellisation.lecture.planification;

import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * A task of a démarche that was there, whether or not it is done.
 *
 * @param tache id of the user task
 * @param dans the process that called the one of the task; null if none did
 * @param site code of the site; null for a task of the whole démarche
 * @param fin null while it is open
 */
record Realisation(String tache, String dans, CodeSite site, LocalDate debut, LocalDate fin) {}
