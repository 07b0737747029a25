package fr.labellisation.parcours.entree;

/**
 * Why a sheet is refused.
 *
 * @param cellule where: B7
 * @param phrase what is expected there, in French
 */
public record FauteDeFeuille(String cellule, String phrase) {}
