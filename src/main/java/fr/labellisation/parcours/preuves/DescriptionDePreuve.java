package fr.labellisation.parcours.preuves;

import java.time.LocalDate;

/**
 * What somebody says of a piece of evidence.
 *
 * @param faiteLe the day that it is of, whatever day it was given
 * @param valableJusquAu last day on which it counts; null if it does not end
 * @param responsable login of who answers for it
 * @param attendue whether it is one that the référentiel expects; otherwise it comes in addition
 */
public record DescriptionDePreuve(
        String titre, LocalDate faiteLe, LocalDate valableJusquAu, String responsable, boolean attendue) {
    /** Characters of a title at most. */
    public static final int TITRE_AU_PLUS = 200;

    /** Whether it no longer counts on that day. */
    public boolean perimee(LocalDate jour) {
        return valableJusquAu != null && valableJusquAu.isBefore(jour);
    }
}
