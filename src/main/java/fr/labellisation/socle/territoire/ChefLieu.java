package fr.labellisation.socle.territoire;

import java.text.Normalizer;
import java.util.Locale;

/** The town where a site sits, and what French makes of its name. */
record ChefLieu(String nom) {

    private static final String VOYELLES = "aeiouAEIOU";

    /** The source tells two communes apart in brackets, « Château-Chinon (Ville) »; the site does without. */
    ChefLieu {
        nom = nom.replace('\'', '’').replaceFirst(" \\(.*\\)$", "");
    }

    /** « d’Évry », « du Havre », « des Andelys », « de La Rochelle », « de L’Haÿ-les-Roses ». */
    String complement() {
        if (nom.startsWith("Le ")) {
            return "du " + nom.substring("Le ".length());
        }
        if (nom.startsWith("Les ")) {
            return "des " + nom.substring("Les ".length());
        }
        return elide() ? "d’" + nom : "de " + nom;
    }

    /** « evry-courcouronnes ». */
    String abrege() {
        return sansAccents().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** An initial y is a vowel before a consonant (Yssingeaux) only; an initial h is taken as aspirate (Haguenau). */
    private boolean elide() {
        String lettres = sansAccents();
        boolean voyelleEnTete = VOYELLES.indexOf(lettres.charAt(0)) >= 0;
        boolean yVoyelle = lettres.charAt(0) == 'Y' && VOYELLES.indexOf(lettres.charAt(1)) < 0;
        return voyelleEnTete || yVoyelle;
    }

    private String sansAccents() {
        return Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
