package fr.labellisation.referentiel;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.NombreFrancais;
import java.math.BigDecimal;

/**
 * What an indicator has to reach, as a number that a result can be held against.
 *
 * @param valeur not negative, without zeros behind the point that say nothing
 */
public record Cible(Sens sens, BigDecimal valeur, Unite unite) {

    /** On which side of the number a good result lies. */
    public enum Sens implements Code {
        MOINS_DE("moins de"),
        AU_PLUS("au plus"),
        AU_MOINS("au moins"),
        PLUS_DE("plus de");

        private final String libelle;

        Sens(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** In what it is measured. */
    public enum Unite implements Code {
        POURCENT("%"),
        JOURS_OUVRES("jours ouvrés"),
        JOURS("jours"),
        HEURES("heures"),
        MINUTES("minutes"),
        SONNERIES("sonneries"),
        FOIS("fois"),
        SUR_DIX("sur 10");

        private final String libelle;

        Unite(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** How often a result is given. */
    public enum Periode implements Code {
        MOIS("par mois"),
        TRIMESTRE("par trimestre"),
        SEMESTRE("par semestre"),
        AN("par an");

        private final String libelle;

        Periode(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Whether a result is a good one. */
    public boolean atteinte(BigDecimal resultat) {
        int ecart = resultat.compareTo(valeur);
        return switch (sens) {
            case MOINS_DE -> ecart < 0;
            case AU_PLUS -> ecart <= 0;
            case AU_MOINS -> ecart >= 0;
            case PLUS_DE -> ecart > 0;
        };
    }

    /** « moins de 10 % », « au moins 1 fois ». */
    public String texte() {
        return sens.libelle() + " " + NombreFrancais.de(valeur) + "\u00a0" + unite.libelle();
    }
}
