package fr.labellisation.web.pages.travail;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.Choix;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/**
 * One column of a row, as it is filled in.
 *
 * @param genre « choix », « liste », « long », « court », « propose », « date » or « nombre »
 * @param choix what may be chosen, or is proposed beside what else may be typed; empty for other kinds
 * @param enClair the value as it is read; empty if there is none
 */
public record ChampVu(
        String cle, String libelle, String genre, int taille, String valeur, List<Choix> choix, String enClair) {
    /** More of them are a list to open, and not buttons beside each other. */
    private static final int BOUTONS = 5;

    /**
     * @param options how the values of choices are read, by column
     * @param valeurs texts by column
     */
    static List<ChampVu> de(List<Champ> colonnes, Map<String, List<Option>> options, Map<String, String> valeurs) {
        return colonnes.stream()
                .map(colonne -> de(
                        colonne,
                        options.getOrDefault(colonne.cle(), List.of()),
                        valeurs.getOrDefault(colonne.cle(), "")))
                .toList();
    }

    private static ChampVu de(Champ colonne, List<Option> options, String valeur) {
        List<Choix> choix = options.stream()
                .map(option ->
                        new Choix(option.value(), option.label(), option.value().equals(valeur)))
                .toList();
        return new ChampVu(
                colonne.cle(),
                colonne.libelle(),
                genre(colonne, choix.size()),
                colonne.taille(),
                valeur,
                choix,
                choix.stream()
                        .filter(Choix::choisi)
                        .map(Choix::libelle)
                        .findFirst()
                        .orElse(colonne.genre() == Champ.Genre.DATE ? jour(valeur) : valeur));
    }

    private static String jour(String valeur) {
        try {
            return DateFrancaise.de(LocalDate.parse(valeur));
        } catch (DateTimeParseException e) {
            return valeur;
        }
    }

    private static String genre(Champ colonne, int choix) {
        return switch (colonne.genre()) {
            case CHOIX -> choix > BOUTONS ? "liste" : "choix";
            case TEXTE_LONG -> "long";
            case DATE -> "date";
            case ENTIER -> "nombre";
            default -> choix > 0 ? "propose" : "court";
        };
    }
}
