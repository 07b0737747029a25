package fr.labellisation.web.pages.journee;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A draft as Tasklist gets it.
 *
 * @param personne login of its author
 * @param jeton what has to come with the next one
 * @param version 0 while nothing is written
 * @param quand « du 3 novembre 2013 à 10 h 12 »; empty while nothing is written
 * @param valeurs what the form held, a JSON object
 */
record BrouillonJson(
        String personne,
        String jeton,
        int version,
        String quand,
        @JsonRawValue String valeurs) {}
