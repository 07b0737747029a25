package fr.labellisation.parcours.preuves.fichiers;

/**
 * A file that is kept.
 *
 * @param empreinte SHA-256 in hexadecimal; names its bytes
 * @param nom as a person gave it, a text and never a path; ends like its kind
 * @param taille bytes
 */
public record FichierGarde(String empreinte, String nom, GenreDeFichier genre, long taille) {}
