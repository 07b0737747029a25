package fr.labellisation.parcours.preuves.fichiers;

import java.nio.file.Path;

/** Bytes that were written aside and that nobody has looked at yet. */
record FichierRecu(Path aCote, String empreinte, long taille) {}
