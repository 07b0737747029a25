package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The work of a task, as far as it has come.
 *
 * @param lignes every row, in order: those that are given, then those that somebody added
 * @param anciennes rows that the task asked for once and no longer does: they are read, and count for nothing
 * @param remplies those that somebody filled in, by key; none that was taken away
 */
public record Travail(
        TacheDeTravail tache,
        GrilleDeTravail grille,
        List<LigneAFaire> lignes,
        List<LigneAFaire> anciennes,
        Map<String, LigneRemplie> remplies) {

    public Travail {
        lignes = List.copyOf(lignes);
        anciennes = List.copyOf(anciennes);
        remplies = Map.copyOf(remplies);
    }

    /** Where a row stands. */
    public enum Etat {
        A_REMPLIR,
        /** Somebody began, and something is missing. */
        INCOMPLETE,
        REMPLIE
    }

    /**
     * Why the task cannot be completed yet.
     *
     * @param cle the row that it is about; empty if it is about all of them
     * @param titre of the row; empty likewise
     */
    public record Manque(String cle, String titre, String phrase) {

        /** The whole sentence. */
        public String enEntier() {
            return titre.isEmpty() ? phrase : titre + " " + phrase;
        }
    }

    public Optional<LigneRemplie> remplie(LigneAFaire ligne) {
        return Optional.ofNullable(remplies.get(ligne.cle()));
    }

    /** Texts by column; empty if nobody filled the row in. */
    public Map<String, String> valeurs(LigneAFaire ligne) {
        return remplie(ligne).map(LigneRemplie::valeurs).orElse(Map.of());
    }

    public Etat etat(LigneAFaire ligne) {
        return remplie(ligne)
                .map(remplie -> etat(grille, ligne.liste(), remplie.valeurs()))
                .orElse(Etat.A_REMPLIR);
    }

    /** The same of a row that was filled in so. */
    public static Etat etat(GrilleDeTravail grille, ListeDeTravail liste, Map<String, String> valeurs) {
        return grille.manques(liste, valeurs).isEmpty() ? Etat.REMPLIE : Etat.INCOMPLETE;
    }

    /** Whether something was said of it before, and nobody has filled it in since. */
    public boolean aConfirmer(LigneAFaire ligne) {
        return !ligne.rappel().phrase().isEmpty() && remplie(ligne).isEmpty();
    }

    /** How many rows stand there. */
    public long combien(Etat etat) {
        return lignes.stream().filter(ligne -> etat(ligne) == etat).count();
    }

    /** « 28 lignes remplies sur 36 »; that there are none where there are none. */
    public String avancee() {
        if (lignes.isEmpty()) {
            return "Aucune ligne pour l’instant";
        }
        long faites = combien(Etat.REMPLIE);
        return "%d %s sur %d".formatted(faites, faites > 1 ? "lignes remplies" : "ligne remplie", lignes.size());
    }

    /** All that is missing, in the order of the rows, then what all of them lack; empty if the task can be completed. */
    public List<Manque> manques() {
        return Stream.concat(
                        lignes.stream()
                                .flatMap(ligne -> grille.manques(ligne.liste(), valeurs(ligne)).stream()
                                        .map(phrase -> new Manque(ligne.cle(), ligne.titre(), phrase))),
                        grille.manquesEnsemble(tache, remplies.values()).stream()
                                .map(phrase -> new Manque("", "", phrase)))
                .toList();
    }

    /** What stands beside the end of the work: how much is missing, or that nothing is; what a grid without rows waits for. */
    public String reste() {
        int manquent = manques().size();
        if (manquent > 0) {
            return manquent + " à compléter avant de terminer.";
        }
        return lignes.isEmpty() ? grille.sansLigne() : "Toutes les lignes sont remplies.";
    }

    /** Rows that can be added in one gesture and are not there yet. */
    public GrilleDeTravail.Proposition proposition() {
        return grille.proposition(tache, remplies.values());
    }
}
