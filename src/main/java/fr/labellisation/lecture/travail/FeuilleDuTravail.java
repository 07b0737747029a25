package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a task as a workbook, a sheet for each kind of row: as people know them, and as they come in again. */
public final class FeuilleDuTravail {
    static final String LIGNE = "Ligne";
    static final String VERSION = "Version";
    static final String INTITULE = "Ce qui est demandé";
    static final String ENSEMBLE = "Ensemble";

    private FeuilleDuTravail() {}

    /**
     * @param lieu what the task is about: the name of its site
     * @param le day on which it is written
     */
    public static Classeur de(Travail travail, String lieu, LocalDate le) {
        Map<String, List<Option>> choix = travail.grille().choix(travail.tache());
        return new Classeur(
                travail.tache().nom(),
                lieu,
                le,
                "lignes-"
                        + (travail.tache().site() == null
                                ? travail.tache().demarche()
                                : travail.tache().site()),
                travail.grille().listes().stream()
                        .map(liste -> feuille(travail, liste, choix))
                        .toList());
    }

    /** How the sheet of a kind of row is called. */
    static String nom(ListeDeTravail liste) {
        return liste.libelle().isEmpty() ? "Lignes" : liste.libelle();
    }

    /** Headings before those of the columns. */
    static List<String> entetes() {
        return List.of(LIGNE, VERSION, ENSEMBLE, INTITULE);
    }

    private static Feuille feuille(Travail travail, ListeDeTravail liste, Map<String, List<Option>> choix) {
        return new Feuille(
                nom(liste),
                Stream.concat(entetes().stream(), liste.colonnes().stream().map(Champ::libelle))
                        .toList(),
                travail.lignes().stream()
                        .filter(ligne -> ligne.liste().equals(liste))
                        .map(ligne -> cellules(travail, ligne, choix))
                        .toList());
    }

    private static List<Object> cellules(Travail travail, LigneAFaire ligne, Map<String, List<Option>> choix) {
        Map<String, String> valeurs = travail.valeurs(ligne);
        List<Object> cellules = new ArrayList<>(List.of(
                ligne.cle(),
                travail.remplie(ligne).map(LigneRemplie::version).orElse(0),
                ligne.ensemble(),
                ligne.titre()));
        ligne.liste()
                .colonnes()
                .forEach(colonne -> cellules.add(cellule(
                        colonne,
                        choix.getOrDefault(colonne.cle(), List.of()),
                        valeurs.getOrDefault(colonne.cle(), ""))));
        return cellules;
    }

    private static Object cellule(Champ colonne, List<Option> choix, String valeur) {
        if (colonne.genre() == Champ.Genre.DATE) {
            try {
                return LocalDate.parse(valeur);
            } catch (DateTimeParseException e) {
                return valeur;
            }
        }
        return Option.libelle(choix, valeur);
    }
}
