package fr.labellisation.annonces.courriel.redaction;

import java.util.List;

/**
 * One thing that a message says.
 *
 * @param titre what and when, on one line
 * @param raison why this person gets it; null where the text says it
 * @param lien null if there is nothing to open
 */
public record Point(String titre, List<String> paragraphes, String raison, Lien lien) {

    /** Something to open. */
    public record Lien(String intitule, String adresse) {}

    /** Without reason nor link. */
    public Point(String titre, List<String> paragraphes) {
        this(titre, paragraphes, null, null);
    }

    public Point avec(String autreRaison, Lien autreLien) {
        return new Point(titre, paragraphes, autreRaison, autreLien);
    }
}
