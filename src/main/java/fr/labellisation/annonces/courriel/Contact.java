package fr.labellisation.annonces.courriel;

/** Somebody reached by mail. */
public record Contact(String nom, String adresse) {}
