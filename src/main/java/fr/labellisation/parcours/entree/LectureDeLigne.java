package fr.labellisation.parcours.entree;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Cellule.Genre;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one row by their column, and notes what is wrong with each. */
final class LectureDeLigne {
    /** Longest text of a cell. */
    static final int TAILLE = 100;

    private static final int ANNEE_MIN = 2000;
    private static final int ANNEE_MAX = 2099;
    private static final String VALEUR = "valeur";

    private final Map<Colonne, Cellule> cellules;
    private final List<FauteDeFeuille> fautes;
    private final int dejaFautives;

    LectureDeLigne(Map<Colonne, Cellule> cellules, List<FauteDeFeuille> fautes) {
        this.cellules = cellules;
        this.fautes = fautes;
        this.dejaFautives = fautes.size();
    }

    boolean sansFaute() {
        return fautes.size() == dejaFautives;
    }

    boolean vide(Colonne colonne) {
        return !cellules.containsKey(colonne) || cellules.get(colonne).vide();
    }

    void faute(Colonne colonne, String phrase, Object... valeurs) {
        fautes.add(new FauteDeFeuille(adresse(colonne), valeurs.length == 0 ? phrase : phrase.formatted(valeurs)));
    }

    void fautes(Colonne colonne, Avis avis) {
        avis.raisons().forEach(raison -> fautes.add(new FauteDeFeuille(adresse(colonne), raison)));
    }

    String adresse(Colonne colonne) {
        return cellules.containsKey(colonne)
                ? cellules.get(colonne).adresse()
                : cellules.get(Colonne.DEPARTEMENT).adresse();
    }

    /** What the cell says, checked as a field of that kind; empty for an empty cell or a faulty one. */
    String texte(Colonne colonne, Champ champ) {
        if (vide(colonne)) {
            return "";
        }
        Cellule cellule = cellules.get(colonne);
        if (formule(colonne, cellule)) {
            return "";
        }
        try {
            return Champs.de(champ)
                    .lire(Map.of(champ.cle(), cellule.texte()), LocalDate.EPOCH)
                    .texte(champ.cle());
        } catch (SaisieRefusee refus) {
            refus.raisons().forEach(raison -> fautes.add(new FauteDeFeuille(cellule.adresse(), raison)));
            return "";
        }
    }

    String texte(Colonne colonne, int taille) {
        return texte(colonne, Champ.texte(VALEUR, colonne.titre(), taille));
    }

    /** The day of the cell; empty for an empty cell or a faulty one. */
    Optional<LocalDate> jour(Colonne colonne) {
        if (vide(colonne) || formule(colonne, cellules.get(colonne))) {
            return Optional.empty();
        }
        Cellule cellule = cellules.get(colonne);
        Optional<LocalDate> jour = cellule.jour();
        if (jour.isEmpty()) {
            faute(
                    colonne,
                    "«\u00a0%s\u00a0»\u00a0: une date est attendue, comme 27/06/2013, dans une cellule au format date\u00a0; «\u00a0%s\u00a0»"
                            + " est un %s.",
                    colonne.titre(),
                    cellule.texte(),
                    cellule.genre() == Genre.NOMBRE ? "nombre" : "texte");
        } else if (jour.get().getYear() < ANNEE_MIN || jour.get().getYear() > ANNEE_MAX) {
            faute(
                    colonne,
                    "«\u00a0%s\u00a0»\u00a0: l’année doit être comprise entre %d et %d.",
                    colonne.titre(),
                    ANNEE_MIN,
                    ANNEE_MAX);
            return Optional.empty();
        }
        return jour;
    }

    private boolean formule(Colonne colonne, Cellule cellule) {
        if (cellule.genre() == Genre.FORMULE) {
            faute(
                    colonne,
                    "«\u00a0%s\u00a0»\u00a0: une valeur est attendue, pas une formule\u00a0; collez le résultat à sa place.",
                    colonne.titre());
        }
        return cellule.genre() == Genre.FORMULE;
    }
}
