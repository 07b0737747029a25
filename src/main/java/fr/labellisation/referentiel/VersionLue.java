package fr.labellisation.referentiel;

/** A version and the name of the file that says it. */
record VersionLue(String fichier, Referentiel version) {}
