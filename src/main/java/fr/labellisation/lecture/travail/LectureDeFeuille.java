package fr.labellisation.lecture.travail;

import fr.labellisation.lecture.travail.FeuilleRendue.Changement;
import fr.labellisation.lecture.travail.FeuilleRendue.Ecart;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.FeuilleLue;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.tableur.LigneDeTableur;
import fr.labellisation.socle.tableur.Tableur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a sheet of the rows of a task that comes back, and compares it with what is written; nothing is written here. */
public final class LectureDeFeuille {
    /** As large as such a sheet may be. */
    public static final Bornes BORNES = new Bornes(2_000_000, 1_000);

    private final Travail travail;
    private final Map<String, List<Option>> choix;
    private final List<FauteDeFeuille> fautes = new ArrayList<>();
    private final List<Changement> changements = new ArrayList<>();
    private int inchangees;

    private LectureDeFeuille(Travail travail) {
        this.travail = travail;
        this.choix = travail.grille().choix(travail.tache());
    }

    /** @throws SaisieRefusee with one sentence if it is no sheet, or holds more than the limits */
    public static FeuilleRendue lire(Travail travail, byte[] contenu) {
        LectureDeFeuille lecture = new LectureDeFeuille(travail);
        lecture.feuilles(contenu);
        return new FeuilleRendue(lecture.changements, lecture.inchangees, lecture.fautes);
    }

    private void feuilles(byte[] contenu) {
        List<ListeDeTravail> listes = travail.grille().listes();
        if (listes.size() == 1) {
            liste(listes.get(0), LectureDeTableur.lire(contenu, BORNES), "");
            return;
        }
        List<FeuilleLue> feuilles = LectureDeTableur.feuilles(contenu, BORNES, listes.size());
        for (ListeDeTravail liste : listes) {
            feuilles.stream()
                    .filter(feuille -> porte(feuille, liste))
                    .forEach(feuille -> liste(liste, feuille.tableur(), feuille.nom() + "\u00a0: "));
        }
        if (feuilles.stream().noneMatch(feuille -> listes.stream().anyMatch(liste -> porte(feuille, liste)))) {
            throw new SaisieRefusee("Aucune feuille n’a le nom attendu\u00a0: reprenez le classeur de cette page.");
        }
    }

    /** Whether the sheet has the name of this kind of row. */
    private static boolean porte(FeuilleLue feuille, ListeDeTravail liste) {
        return Entetes.nu(feuille.nom()).equals(Entetes.nu(FeuilleDuTravail.nom(liste)));
    }

    private void liste(ListeDeTravail liste, Tableur tableur, String feuille) {
        Map<String, Integer> places = Entetes.places(tableur, texte -> titre(liste, texte), fautes);
        if (!places.containsKey(FeuilleDuTravail.LIGNE)) {
            fautes.add(Entetes.manque(FeuilleDuTravail.LIGNE));
            return;
        }
        tableur.lignes().forEach(ligne -> ligne(liste, places, ligne, feuille));
    }

    private static Optional<String> titre(ListeDeTravail liste, String texte) {
        return Stream.concat(
                        FeuilleDuTravail.entetes().stream(),
                        liste.colonnes().stream().map(Champ::libelle))
                .filter(titre -> Entetes.nu(titre).equals(Entetes.nu(texte)))
                .findFirst();
    }

    private void ligne(ListeDeTravail liste, Map<String, Integer> places, LigneDeTableur lue, String feuille) {
        Cellule cle = lue.cellules().get(places.get(FeuilleDuTravail.LIGNE));
        Optional<LigneAFaire> connue = travail.lignes().stream()
                .filter(ligne -> ligne.liste().equals(liste) && ligne.cle().equals(cle.texte()))
                .findFirst();
        if (connue.isEmpty() && !(cle.vide() && liste.libre())) {
            fautes.add(new FauteDeFeuille(
                    feuille + cle.adresse(),
                    cle.vide()
                            ? "Chaque ligne garde son nom dans la colonne «\u00a0Ligne\u00a0»."
                            : "La ligne «\u00a0%s\u00a0» n’est pas de cette tâche.".formatted(cle.texte())));
            return;
        }
        Map<String, String> avant = connue.map(travail::valeurs).orElse(Map.of());
        Map<String, String> apres = new HashMap<>(avant);
        List<Ecart> ecarts = new ArrayList<>();
        for (Champ colonne : liste.colonnes()) {
            Integer place = places.get(colonne.libelle());
            if (place != null) {
                String ancienne = avant.getOrDefault(colonne.cle(), "");
                valeur(colonne, ancienne, lue.cellules().get(place), feuille).ifPresent(valeur -> {
                    apres.put(colonne.cle(), valeur);
                    if (!ancienne.equals(valeur)) {
                        ecarts.add(new Ecart(colonne.libelle(), lu(colonne, ancienne), lu(colonne, valeur)));
                    }
                });
            }
        }
        apres.values().removeIf(String::isEmpty);
        if (ecarts.isEmpty() || connue.isEmpty() && dejaLa(liste, apres)) {
            inchangees++;
            return;
        }
        int version =
                connue.flatMap(travail::remplie).map(LigneRemplie::version).orElse(0);
        changements.add(new Changement(
                connue.map(LigneAFaire::cle).orElse(""),
                liste.champ(),
                connue.map(LigneAFaire::titre).orElse(liste.ajout()),
                version,
                connue.isPresent() && depuis(places, lue, version),
                apres,
                ecarts));
    }

    /** A row without a name that says exactly what one says that is there: it came in with the same sheet before. */
    private boolean dejaLa(ListeDeTravail liste, Map<String, String> valeurs) {
        return travail.lignes().stream()
                .filter(ligne -> ligne.liste().equals(liste))
                .anyMatch(ligne -> travail.valeurs(ligne).equals(valeurs));
    }

    /** Whether the row was written since the sheet left; of a sheet that does not say, it is not known. */
    private static boolean depuis(Map<String, Integer> places, LigneDeTableur lue, int version) {
        Integer place = places.get(FeuilleDuTravail.VERSION);
        if (place == null || lue.cellules().get(place).vide()) {
            return false;
        }
        return !lue.cellules().get(place).texte().equals(String.valueOf(version));
    }

    /** As the row keeps it; empty where the cell is at fault, which is noted. */
    private Optional<String> valeur(Champ colonne, String ancienne, Cellule cellule, String feuille) {
        if (cellule.genre() == Cellule.Genre.FORMULE) {
            return faute(feuille, cellule, "une formule est écrite ici\u00a0: remplacez-la par sa valeur.");
        }
        List<Option> options = choix.getOrDefault(colonne.cle(), List.of());
        if (cellule.vide()) {
            return Optional.of("");
        }
        if (colonne.genre() == Champ.Genre.DATE) {
            return cellule.jour().isPresent()
                    ? Optional.of(cellule.texte())
                    : faute(feuille, cellule, "une date est attendue, comme 27/06/2013.");
        }
        if (colonne.genre() == Champ.Genre.CHOIX && !options.isEmpty()) {
            Optional<String> choisie = options.stream()
                    .filter(option -> option.value().equals(cellule.texte())
                            || Entetes.nu(option.label()).equals(Entetes.nu(cellule.texte())))
                    .map(Option::value)
                    .findFirst();
            return choisie.isPresent()
                    ? choisie
                    : faute(
                            feuille,
                            cellule,
                            "«\u00a0%s\u00a0» n’est pas proposé dans la colonne «\u00a0%s\u00a0»."
                                    .formatted(cellule.texte(), colonne.libelle()));
        }
        String gardee = LectureDeTableur.texte(ancienne);
        if (gardee.equals(cellule.texte()) || coupee(cellule) && gardee.startsWith(cellule.texte())) {
            return Optional.of(ancienne);
        }
        if (coupee(cellule)) {
            return faute(
                    feuille,
                    cellule,
                    "ce texte est trop long pour être lu en entier dans une feuille\u00a0: écrivez-le sur la page.");
        }
        if (colonne.genre() != Champ.Genre.ENTIER && cellule.texte().length() > colonne.taille()) {
            return faute(feuille, cellule, "%d caractères au plus.".formatted(colonne.taille()));
        }
        return Optional.of(cellule.texte());
    }

    /** Whether it may say more than is read of a cell. */
    private static boolean coupee(Cellule cellule) {
        return cellule.texte().length() >= Bornes.CARACTERES;
    }

    private Optional<String> faute(String feuille, Cellule cellule, String phrase) {
        fautes.add(new FauteDeFeuille(
                feuille + cellule.adresse(), Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1)));
        return Optional.empty();
    }

    private String lu(Champ colonne, String valeur) {
        return Option.libelle(choix.getOrDefault(colonne.cle(), List.of()), valeur);
    }
}
