package fr.labellisation.socle.tableur;

/**
 * Why a sheet is refused.
 *
 * @param cellule where: B7, with the name of the sheet before it where there are several; empty for the whole of it
 * @param phrase what is expected there, in French
 */
public record FauteDeFeuille(String cellule, String phrase) {}
