package fr.labellisation.parcours.entree;

import fr.labellisation.socle.codes.Code;

/**
 * A row of an import, and what became of it.
 *
 * @param resultat as a person reads it; null until it is done
 */
public record LigneSuivie(int rang, LigneDEntree ligne, Etat etat, String resultat) {

    /** What became of a row. */
    public enum Etat implements Code {
        A_FAIRE("à faire"),
        FAITE("importé"),
        DEJA_PRESENTE("déjà présent"),
        REFUSEE("refusé");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
