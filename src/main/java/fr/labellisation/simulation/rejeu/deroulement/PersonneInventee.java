package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Role;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Someone who does not exist, who holds a role in a case.
 *
 * @param compte login, null before there is one
 * @param site null for a role of the département
 */
public record PersonneInventee(String compte, String nom, String courriel, Role role, String site) {
    private static final String[] PRENOMS = {
        "Alix", "Camille", "Noé", "Maël", "Inès", "Lou", "Sacha", "Éden", "Jade", "Milo", "Anaïs", "Côme", "Élie",
        "Rose"
    };
    private static final String[] NOMS = {
        "Ferrand", "Marchal", "Delmas", "Roussel", "Vasseur", "Lemoine", "Carrel", "Brunet", "Aubry", "Pascal",
        "Tessier"
    };

    /** The same person for the same rank: 154 different names. */
    public static PersonneInventee pour(Role role, String site, int rang) {
        String nom = PRENOMS[rang % PRENOMS.length] + " " + NOMS[rang % NOMS.length];
        String adresse = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
        return new PersonneInventee(null, nom, adresse + "@example.org", role, site);
    }
}
