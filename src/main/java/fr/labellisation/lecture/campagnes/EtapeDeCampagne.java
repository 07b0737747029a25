package fr.labellisation.lecture.campagnes;

import java.time.LocalDate;

/**
 * By a day, a share of the sites.
 *
 * @param part in percent, from 1 to 100
 */
public record EtapeDeCampagne(LocalDate le, int part) {

    /** Whether so many of so many sites are enough. */
    public boolean atteinte(int nombre, int sur) {
        return nombre >= attendus(sur);
    }

    /** The fewest sites that make the share. */
    public int attendus(int sur) {
        return (sur * part + 99) / 100;
    }
}
