package fr.labellisation.annonces.rappels.base;

/** A reminder to be written: one group told at one lead time. */
record NouveauRappel(Annonce annonce, String groupe, boolean urgent) {}
