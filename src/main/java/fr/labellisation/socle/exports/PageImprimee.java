package fr.labellisation.socle.exports;

import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.regles.DateFrancaise;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How the texts of one document are printed, and whether all of them could be. */
public final class PageImprimee {
    private final Lettres lettres;
    private boolean incomplete;

    PageImprimee(Lettres lettres) {
        this.lettres = lettres;
    }

    private static String enClair(Object cellule) {
        if (cellule instanceof LocalDate jour) {
            return DateFrancaise.de(jour);
        }
        return cellule instanceof BigDecimal nombre ? NombreFrancais.de(nombre) : cellule.toString();
    }

    /** A cell or a heading as it is printed; nothing for null. */
    public String texte(Object cellule) {
        if (cellule == null) {
            return "";
        }
        String imprime = lettres.imprimable(enClair(cellule));
        incomplete |= imprime.indexOf(Lettres.SUBSTITUT) >= 0;
        return imprime;
    }

    /** The longest word of a table that is kept whole, in letters. */
    public int motAuPlus(Feuille feuille) {
        return LargeurDeMot.auPlus(feuille);
    }

    /** Whether it is set smaller: a paper does not scroll. */
    public boolean serree(Feuille feuille) {
        return feuille.colonnes().size() > LargeurDeMot.COLONNES_AU_LARGE;
    }

    /**
     * How a cell is broken over lines: a day never, a word that is too long wherever the line ends.
     *
     * @param motAuPlus the longest word that is kept whole
     */
    public String coupure(Object cellule, int motAuPlus) {
        if (cellule instanceof LocalDate) {
            return "jour";
        }
        return cellule != null && LargeurDeMot.plusLong(cellule.toString()) > motAuPlus ? "sans-fin" : null;
    }

    /** Whether a sign had no letter, in what was printed so far. */
    public boolean incomplete() {
        return incomplete;
    }
}
