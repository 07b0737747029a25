package fr.labellisation.web.lignes;

/** An entry of a list from which a reader chooses. */
public record Choix(String code, String libelle, boolean choisi) {}
