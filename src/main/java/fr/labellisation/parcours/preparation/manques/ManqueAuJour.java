package fr.labellisation.parcours.preparation.manques;

/**
 * Something that will be missing on the day of the audit.
 *
 * @param objet names what is missing among those of its kind: code of an engagement, id of an action, key of an indicator, code of
 *     a survey's public; empty where a kind has one object only
 * @param phrase the whole sentence, in French
 */
public record ManqueAuJour(NatureDuManque nature, String objet, String phrase) {}
