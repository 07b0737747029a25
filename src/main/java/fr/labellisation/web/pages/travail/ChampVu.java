package fr.labellisation.web.pages.travail;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.web.lignes.Choix;
import java.util.List;
import java.util.Map;

/**
 * One column of a row, as it is filled in.
 *
 * @param genre « choix », « long » or « court »
 * @param choix what may be chosen; empty but for a choice
 * @param enClair the value as it is read; empty if there is none
 */
public record ChampVu(
        String cle, String libelle, String genre, int taille, String valeur, List<Choix> choix, String enClair) {

    static List<ChampVu> de(GrilleDeTravail grille, Map<String, String> valeurs) {
        return grille.colonnes().stream()
                .map(colonne -> de(grille, colonne, valeurs.getOrDefault(colonne.cle(), "")))
                .toList();
    }

    private static ChampVu de(GrilleDeTravail grille, Champ colonne, String valeur) {
        List<Choix> choix = grille.choix(colonne.cle()).stream()
                .map(option ->
                        new Choix(option.value(), option.label(), option.value().equals(valeur)))
                .toList();
        return new ChampVu(
                colonne.cle(),
                colonne.libelle(),
                genre(colonne),
                colonne.taille(),
                valeur,
                choix,
                choix.stream()
                        .filter(Choix::choisi)
                        .map(Choix::libelle)
                        .findFirst()
                        .orElse(valeur));
    }

    private static String genre(Champ colonne) {
        return switch (colonne.genre()) {
            case CHOIX -> "choix";
            case TEXTE_LONG -> "long";
            default -> "court";
        };
    }
}
