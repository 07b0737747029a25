package fr.labellisation.delais;

import java.util.List;

/**
 * The reminders of a kind of date as they are in force in a place.
 *
 * @param nom kind of date, in French
 * @param paliers how long before, and who is told
 */
public record PaliersRegles(String nature, String nom, List<PalierEnClair> paliers, Origine origine) {

    /** « 30 jours avant », « Référent qualité, Correspondant qualité ». */
    public record PalierEnClair(String quand, String destinataires) {}

    public PaliersRegles {
        paliers = List.copyOf(paliers);
    }
}
