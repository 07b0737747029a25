package fr.labellisation.acces.saisies;

import java.util.List;

/**
 * A form as it was sent.
 *
 * @param adresse where it goes, a path of ours
 * @param fichier whether a file went with it, which has to be chosen again
 */
public record SaisieGardee(String adresse, List<Champ> champs, boolean fichier) {
    private static final String JETON = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** One value of a form. */
    public record Champ(String nom, String valeur) {}

    /** What a person would recognise: no sign that a page has set by itself. */
    public List<String> lisibles() {
        return champs.stream()
                .map(Champ::valeur)
                .filter(valeur -> valeur.chars().anyMatch(Character::isLetter) && !valeur.matches(JETON))
                .toList();
    }
}
