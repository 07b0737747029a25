package fr.labellisation.socle.tableur;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The headings of a table, as a person may have written them. */
public final class Entetes {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private Entetes() {}

    /** A text without accents, capitals and signs: how names are compared. */
    public static String nu(String texte) {
        String sansAccents = ACCENTS.matcher(
                        Normalizer.normalize(texte.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(sansAccents.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Where each column stands: in any order, each once.
     *
     * @param duTitre the column of a heading
     * @param fautes takes what is wrong with a heading
     */
    public static <C> Map<C, Integer> places(
            Tableur tableur, Function<String, Optional<C>> duTitre, List<FauteDeFeuille> fautes) {
        Map<C, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < tableur.entetes().size(); place++) {
            Cellule entete = tableur.entetes().get(place);
            Optional<C> colonne = duTitre.apply(entete.texte());
            if (colonne.isEmpty() && !entete.vide()) {
                fautes.add(new FauteDeFeuille(
                        entete.adresse(),
                        "La colonne «\u00a0%s\u00a0» n’est pas attendue\u00a0: reprenez les titres du modèle."
                                .formatted(entete.texte())));
            }
            if (colonne.isPresent() && places.putIfAbsent(colonne.get(), place) != null) {
                fautes.add(new FauteDeFeuille(
                        entete.adresse(), "La colonne «\u00a0%s\u00a0» est déjà là.".formatted(entete.texte())));
            }
        }
        return places;
    }

    /** That a column is expected which is not there. */
    public static FauteDeFeuille manque(String titre) {
        return new FauteDeFeuille(
                "A1",
                "La colonne «\u00a0%s\u00a0» manque\u00a0: les titres du modèle sont attendus sur la première ligne."
                        .formatted(titre));
    }
}
