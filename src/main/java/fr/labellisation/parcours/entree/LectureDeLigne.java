package fr.labellisation.parcours.entree;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Cellule.Genre;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The version that the cell names by its id, its name or its name and year; empty for an empty cell or a faulty one. */
    Optional<Referentiel> version(Colonne colonne, Referentiels referentiels) {
        String texte = texte(colonne, TAILLE);
        if (texte.isEmpty()) {
            return Optional.empty();
        }
        String nu = Entetes.nu(texte);
        List<Referentiel> nommes = referentiels.tous().stream()
                .filter(version -> Stream.of(version.id(), version.nomEtAnnee(), version.nom())
                        .map(Entetes::nu)
                        .anyMatch(nu::equals))
                .toList();
        if (nommes.size() != 1) {
            faute(
                    colonne,
                    "Le référentiel «\u00a0%s\u00a0» %s\u00a0; versions possibles\u00a0: %s.",
                    texte,
                    nommes.isEmpty() ? "n’existe pas" : "a plusieurs versions",
                    noms(referentiels));
            return Optional.empty();
        }
        return Optional.of(nommes.get(0));
    }

    static String noms(Referentiels referentiels) {
        return referentiels.tous().stream().map(Referentiel::nomEtAnnee).collect(Collectors.joining(", "));
    }

    SortedSet<String> modules(Colonne colonne) {
        return Arrays.stream(texte(colonne, TAILLE).split("[,; ]+"))
                .filter(module -> !module.isBlank())
                .map(module -> module.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
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
