package fr.labellisation.socle.exports;

import java.util.List;
import java.util.stream.IntStream;

/** How long a word may be in a table on paper, so that all of its columns stay on the page. */
final class LargeurDeMot {
    /** What 269 mm hold in 9 points and in 7, in letters; the edges of a cell take two. */
    private static final int LETTRES_PAR_LIGNE = 130;

    private static final int LETTRES_PAR_LIGNE_SERREE = 167;
    private static final int BORDS = 2;
    /** More columns than this are set smaller. */
    static final int COLONNES_AU_LARGE = 10;

    private LargeurDeMot() {}

    /** The longest word that is kept whole, in letters; at least one. */
    static int auPlus(Feuille feuille) {
        int colonnes = feuille.colonnes().size();
        int[] mots = IntStream.range(0, colonnes)
                .map(colonne -> plusLong(feuille, colonne))
                .toArray();
        int place = (colonnes > COLONNES_AU_LARGE ? LETTRES_PAR_LIGNE_SERREE : LETTRES_PAR_LIGNE) - BORDS * colonnes;
        int limite = Math.max(1, place);
        while (limite > 1 && somme(mots, limite) > place) {
            limite--;
        }
        return limite;
    }

    private static int somme(int[] mots, int limite) {
        return IntStream.of(mots).map(mot -> Math.min(mot, limite)).sum();
    }

    private static int plusLong(Feuille feuille, int colonne) {
        int plusLong = plusLong(feuille.colonnes().get(colonne));
        for (List<Object> ligne : feuille.lignes()) {
            Object cellule = ligne.get(colonne);
            plusLong = Math.max(plusLong, cellule == null ? 0 : plusLong(cellule.toString()));
        }
        return plusLong;
    }

    /** The longest part of a text that no line ends in. */
    static int plusLong(String texte) {
        CoupureFrancaise coupure = new CoupureFrancaise();
        coupure.setText(texte);
        int plusLong = 0;
        int debut = 0;
        for (int fin = coupure.next(); fin >= 0; fin = coupure.next()) {
            plusLong = Math.max(plusLong, texte.substring(debut, fin).strip().length());
            debut = fin;
        }
        return plusLong;
    }
}
