package fr.labellisation.courriel;

/** Somebody reached by mail. */
public record Contact(String nom, String adresse) {}
