package fr.labellisation.simulation.rejeu.modele;

import java.time.ZonedDateTime;

/**
 * Something that the path waits for: an open task, or a date.
 *
 * @param id of the task or of the job
 * @param nom as in the diagram
 * @param site null when it is for the whole démarche
 * @param module the module that it is about, or null
 * @param tache true for a task, false for a date
 * @param le due date, or the instant of the date; null when there is none
 */
public record Attente(
        String id,
        Position position,
        String nom,
        String site,
        String module,
        boolean tache,
        ZonedDateTime le,
        ZonedDateTime depuis) {

    public String element() {
        return position.element();
    }

    /** Is it what a step of this site may depend on: of the same site, or common to all? */
    boolean concerne(String autreSite) {
        return site == null || autreSite == null || site.equals(autreSite);
    }
}
