package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.regles.DateFrancaise;
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
        return manque(etat, le, aujourdhui);
    }

    private static boolean manque(Etat etat, LocalDate le, LocalDate aujourdhui) {
        return etat == Etat.PREVU && le.isBefore(aujourdhui);
    }

    /** What became of it. */
    public Devenir devenir(LocalDate aujourdhui) {
        return Devenir.de(nature, etat, le, avant, aujourdhui);
    }

    /** What becomes of a date. */
    public enum Issue implements Code {
        A_VENIR,
        /** To come, on another day than it was. */
        DEPLACE,
        TENU,
        /** Its day is past, and nobody has said that it took place. */
        MANQUE
    }

    /**
     * The same in words.
     *
     * @param texte « tenu », « non tenu à ce jour, déplacé du 3 mars 2027 »; empty for one to come that was never moved
     */
    public record Devenir(Issue issue, String texte) {
        public static final Devenir A_VENIR = new Devenir(Issue.A_VENIR, "");

        /** @param avant the day that it had before it was last moved; null if it never was */
        static Devenir de(NatureEvenement nature, Etat etat, LocalDate le, LocalDate avant, LocalDate aujourdhui) {
            String depuis = avant == null ? "" : "déplacé du " + DateFrancaise.de(avant);
            if (etat == Etat.PASSE) {
                return new Devenir(Issue.TENU, avec(nature.tenu(), depuis));
            }
            if (manque(etat, le, aujourdhui)) {
                return new Devenir(Issue.MANQUE, avec("non " + nature.tenu() + " à ce jour", depuis));
            }
            return depuis.isEmpty() ? A_VENIR : new Devenir(Issue.DEPLACE, depuis);
        }

        private static String avec(String issue, String depuis) {
            return depuis.isEmpty() ? issue : issue + ", " + depuis;
        }
    }

    /** Whether it is to come, took place, or does not take place. */
    public enum Etat implements Code {
        PREVU,
        PASSE,
        ANNULE
    }
}
