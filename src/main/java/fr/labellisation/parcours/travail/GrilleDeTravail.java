package fr.labellisation.parcours.travail;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import java.util.List;
import java.util.Map;

/**
 * The work of a kind of task that is done row by row, on its own page. A capability declares its grid, one Spring bean each, and
 * writes no page for it: the page, the saving of each row and what completes the task are the same for all.
 */
public interface GrilleDeTravail {

    /** BPMN element of its tasks, and name of their form. */
    String element();

    /** What the page is about, where a task is about one of several: « M2 – Délivrance de titres »; empty where its site says it. */
    String objet(TacheDeTravail tache);

    /** What is filled in of each row, in order, under the keys and with the rules of the form. */
    List<Champ> colonnes();

    /** How the values of a choice are read, in order; empty for a column that is none. */
    List<Option> choix(String colonne);

    /** Key under which the form names the row: « engagement ». */
    String cle();

    /** The rows to be filled in, in order. */
    List<LigneAFaire> lignes(TacheDeTravail tache);

    /** What a row lacks before the task can be completed, a sentence each without its row; empty if nothing. */
    List<String> manques(Map<String, String> valeurs);
}
