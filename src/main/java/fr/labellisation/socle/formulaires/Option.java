package fr.labellisation.socle.formulaires;

/** One choice that a form offers: what the person reads and what is submitted. */
public record Option(String label, String value) {}
