package fr.labellisation.acces;

/**
 * Someone with an account.
 *
 * @param id login, also the assignee of a task
 * @param courriel address of the mail; empty if none is known
 */
public record Personne(String id, String nom, String courriel) {}
