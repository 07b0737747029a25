package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The work of a task, as far as it has come.
 *
 * @param lignes every row, in order
 * @param remplies those that somebody filled in, by key
 */
public record Travail(
        TacheDeTravail tache, GrilleDeTravail grille, List<LigneAFaire> lignes, Map<String, LigneRemplie> remplies) {

    public Travail {
        lignes = List.copyOf(lignes);
        remplies = Map.copyOf(remplies);
    }

    /** Where a row stands. */
    public enum Etat {
        A_REMPLIR,
        /** Somebody began, and something is missing. */
        INCOMPLETE,
        REMPLIE
    }

    /** Why the task cannot be completed yet, and which row that is about. */
    public record Manque(LigneAFaire ligne, String phrase) {}

    public Optional<LigneRemplie> remplie(LigneAFaire ligne) {
        return Optional.ofNullable(remplies.get(ligne.cle()));
    }

    /** Texts by column; empty if nobody filled the row in. */
    public Map<String, String> valeurs(LigneAFaire ligne) {
        return remplie(ligne).map(LigneRemplie::valeurs).orElse(Map.of());
    }

    public Etat etat(LigneAFaire ligne) {
        return etat(grille, valeurs(ligne));
    }

    /** The same of a row that was filled in so; by none at all it is still to be filled in. */
    public static Etat etat(GrilleDeTravail grille, Map<String, String> valeurs) {
        if (valeurs.isEmpty()) {
            return Etat.A_REMPLIR;
        }
        return grille.manques(valeurs).isEmpty() ? Etat.REMPLIE : Etat.INCOMPLETE;
    }

    /** Whether something was said of it before, and nobody has filled it in since. */
    public boolean aConfirmer(LigneAFaire ligne) {
        return !ligne.rappel().phrase().isEmpty() && valeurs(ligne).isEmpty();
    }

    /** How many rows stand there. */
    public long combien(Etat etat) {
        return lignes.stream().filter(ligne -> etat(ligne) == etat).count();
    }

    /** « 28 lignes remplies sur 36 ». */
    public String avancee() {
        long faites = combien(Etat.REMPLIE);
        return "%d %s sur %d".formatted(faites, faites > 1 ? "lignes remplies" : "ligne remplie", lignes.size());
    }

    /** All that is missing, in the order of the rows; empty if the task can be completed. */
    public List<Manque> manques() {
        return lignes.stream()
                .flatMap(ligne -> grille.manques(valeurs(ligne)).stream().map(phrase -> new Manque(ligne, phrase)))
                .toList();
    }
}
