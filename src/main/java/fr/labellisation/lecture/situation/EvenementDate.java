package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something that has a day.
 *
 * @param heure null for a whole day
 * @param site null for what serves all the sites of a démarche
 * @param siteNom null without a site
 * @param demarche the one it belongs to
 * @param precision what kind of audit, or which version of a référentiel; empty if there is nothing to add
 * @param avant the day that it had before it was last moved; null if it never was
 */
public record EvenementDate(
        LocalDate le,
        LocalTime heure,
        NatureEvenement nature,
        Etat etat,
        CodeDepartement departement,
        CodeSite site,
        String siteNom,
        CodeDemarche demarche,
        String precision,
        LocalDate avant) {

    /** Whether its day is past and nobody has said that it took place. */
    public boolean manque(LocalDate aujourdhui) {
        return etat == Etat.PREVU && le.isBefore(aujourdhui);
    }

    /** Whether it is to come, took place, or does not take place. */
    public enum Etat implements Code {
        PREVU,
        PASSE,
        ANNULE
    }
}
