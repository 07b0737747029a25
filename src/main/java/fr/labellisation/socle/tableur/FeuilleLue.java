package fr.labellisation.socle.tableur;

/** A sheet of a workbook that was handed in, and its name. */
public record FeuilleLue(String nom, Tableur tableur) {}
