package fr.labellisation.simulation.rejeu.fichier;

/** What is wrong with a case file, where, and what was expected; the text is a French sentence. */
public record Faute(int ligne, String texte) {}
