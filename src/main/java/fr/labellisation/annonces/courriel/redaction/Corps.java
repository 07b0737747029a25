package fr.labellisation.annonces.courriel.redaction;

/** The same message, for a reader of plain text and for one of HTML. */
public record Corps(String texte, String html) {}
