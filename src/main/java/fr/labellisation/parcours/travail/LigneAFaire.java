package fr.labellisation.parcours.travail;

import java.util.Map;

/**
 * A row to be filled in.
 *
 * @param cle names it within its task; at most 64 characters
 * @param liste what kind of row it is
 * @param titre what is asked; {@code aide} what helps to answer, or empty
 * @param ensemble what it belongs to among the rows, as a module; empty if to nothing
 * @param rappel what was said of it before, to be confirmed; empty if nothing was
 */
public record LigneAFaire(String cle, ListeDeTravail liste, String titre, String aide, String ensemble, Rappel rappel) {

    /** One that somebody added; it is called after its key. */
    public static LigneAFaire ajoutee(LigneRemplie remplie, ListeDeTravail liste) {
        return new LigneAFaire(
                remplie.cle(),
                liste,
                liste.ajout() + " " + CleAjoutee.suffixe(remplie.cle()),
                "",
                liste.libelle(),
                Rappel.AUCUN);
    }

    /**
     * What was said of it before.
     *
     * @param phrase who said what and when; empty if nothing was said
     * @param valeurs the same as values of the columns
     */
    public record Rappel(String phrase, Map<String, String> valeurs) {
        public static final Rappel AUCUN = new Rappel("", Map.of());

        public Rappel {
            valeurs = Map.copyOf(valeurs);
        }
    }
}
