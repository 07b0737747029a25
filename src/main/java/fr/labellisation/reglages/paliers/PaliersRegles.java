package fr.labellisation.reglages.paliers;

import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.reglages.Origine;
import java.util.List;

/**
 * The reminders of a kind of date as they are in force in a place.
 *
 * @param nom kind of date, in French
 * @param paliers how long before, and who is told
 * @param defaut in words, what they would be without any change
 */
public record PaliersRegles(
        String nature, String nom, Reglage reglage, List<PalierEnClair> paliers, String defaut, Origine origine) {

    /** « 30 jours avant », « Référent qualité, Correspondant qualité ». */
    public record PalierEnClair(String quand, String destinataires) {}

    public PaliersRegles {
        paliers = List.copyOf(paliers);
    }

    public boolean change() {
        return origine != Origine.DEFAUT;
    }

    /** Whether the place itself changed them, and may go back. */
    public boolean aLesSiens(boolean national) {
        return origine == (national ? Origine.MINISTERE : Origine.DEPARTEMENT);
    }
}
