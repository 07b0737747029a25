package fr.labellisation.courriel;

/** The same message, for a reader of plain text and for one of HTML. */
public record Corps(String texte, String html) {}
