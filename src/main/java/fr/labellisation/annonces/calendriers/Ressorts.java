package fr.labellisation.annonces.calendriers;

/** Knows where persons act. */
public interface Ressorts {
    Ressort de(String login);
}
