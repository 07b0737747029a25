package fr.labellisation.parcours.travail;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The work of a kind of task that is done row by row, on its own page. A capability declares its grid, one Spring bean each, and
 * writes no page for it: the page, the saving of each row and what completes the task are the same for all.
 */
public interface GrilleDeTravail {

    /** BPMN element of its tasks, and name of their form. */
    String element();

    /** What the page is about, where a task is about one of several: « M2 – Délivrance de titres »; empty where its site says it. */
    String objet(TacheDeTravail tache);

    /** Its rows by kind, in order. */
    List<ListeDeTravail> listes();

    /**
     * How the values of choices are read, in order, by key of their column; for a text what is proposed beside what else may be typed.
     * Other columns are left out.
     */
    Map<String, List<Option>> choix(TacheDeTravail tache);

    /** The rows that are given, in order; those that persons add are not among them. */
    List<LigneAFaire> lignes(TacheDeTravail tache);

    /** Which rows are given, by key, and of what kind: what one needs to write one, read by as few statements as there can be. */
    default Map<String, ListeDeTravail> donnees(TacheDeTravail tache) {
        return lignes(tache).stream().collect(Collectors.toMap(LigneAFaire::cle, LigneAFaire::liste));
    }

    /** Rows that were given once, as one for a whole module, and are no more; what was said of them and given to them is still read. */
    default List<LigneAFaire> anciennes(TacheDeTravail tache) {
        return List.of();
    }

    /** What a row lacks before the task can be completed, each the end of a sentence that begins with its row; empty if nothing. */
    default List<String> manques(ListeDeTravail liste, Map<String, String> valeurs) {
        String vides = liste.colonnes().stream()
                .filter(Champ::obligatoire)
                .filter(colonne -> valeurs.getOrDefault(colonne.cle(), "").isEmpty())
                .map(Champ::libelle)
                .map("«\u00a0%s\u00a0»"::formatted)
                .collect(Collectors.joining(", "));
        return vides.isEmpty() ? List.of() : List.of("attend encore " + vides + ".");
    }

    /** Whether a row that is filled in so is to be shown by evidence; a grid whose rows need none says nothing. */
    default boolean demandeUnePreuve(Map<String, String> valeurs) {
        return false;
    }

    /** What all the rows together lack, a sentence each; empty if nothing. */
    default List<String> manquesEnsemble(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return List.of();
    }

    /** What is said beside the end of the work as long as there is no row: a grid that cannot be handed in so says what it waits for. */
    default String sansLigne() {
        return "Rien ne manque.";
    }

    /** What is to be known before one begins, a sentence each: why a plan was sent back. */
    default List<String> aSavoir(TacheDeTravail tache) {
        return List.of();
    }

    /** Rows that can be added in one gesture; {@link Proposition#AUCUNE} if there are none. */
    default Proposition proposition(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return Proposition.AUCUNE;
    }

    /** What completing the task asks besides its rows, in order, under the keys and with the rules of the form. */
    default List<Champ> fin() {
        return List.of();
    }

    /** What the form of a task that is done said of given rows, as those say it that were written on its page, with version 0. */
    default List<LigneRemplie> rendues(TacheDeTravail tache) {
        return List.of();
    }

    /**
     * Rows that are still to be answered although the task is done, by key: what was asked for since, as a title that was completed.
     *
     * @param remplies what stands in its rows
     */
    default Set<String> attenduesEncore(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return Set.of();
    }

    /** Takes what such a row says, complete or not: no form hands it in any more. */
    default void rendre(TacheDeTravail tache, LigneRemplie ligne) {}

    /** Whether all who work at the site fill it in, or those only to whom the task is given. */
    default boolean aPlusieurs() {
        return true;
    }

    /** @throws IllegalArgumentException if it has no rows for this field */
    default ListeDeTravail liste(String champ) {
        return listes().stream()
                .filter(liste -> liste.champ().equals(champ))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no rows %s".formatted(element(), champ)));
    }

    /**
     * Rows to be added in one gesture.
     *
     * @param libelle what the gesture is called; empty if there is none
     * @param champ which rows they are
     * @param lignes values by column, by key of the row: one that is there already is not added again
     */
    record Proposition(String libelle, String champ, Map<String, Map<String, String>> lignes) {
        public static final Proposition AUCUNE = new Proposition("", "", Map.of());
    }
}
