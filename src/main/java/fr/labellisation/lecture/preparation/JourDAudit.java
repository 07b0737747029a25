package fr.labellisation.lecture.preparation;

import fr.labellisation.socle.codes.Code;
import java.time.LocalDate;

/** The day of the next external audit of a site, as well as it is known. */
public record JourDAudit(LocalDate le, Origine origine) {

    /** How the day is known, the surest first. */
    public enum Origine implements Code {
        FIXE("fixé"),
        PREVU("prévu"),
        /** The day by which the label is wanted. */
        CIBLE("visé"),
        /** No day is known: the site is looked at as if it were audited today. */
        AUJOURD_HUI("inconnu");

        private final String libelle;

        Origine(String libelle) {
            this.libelle = libelle;
        }

        /** « jour prévu ». */
        public String libelle() {
            return libelle;
        }
    }

    /** Whether a day is known. */
    public boolean connu() {
        return origine != Origine.AUJOURD_HUI;
    }
}
