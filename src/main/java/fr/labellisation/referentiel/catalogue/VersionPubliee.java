package fr.labellisation.referentiel.catalogue;

/**
 * A version, or a correction of one, was published; announced in the transaction that publishes it.
 *
 * @param suivie what is under way goes over to it
 */
public record VersionPubliee(String referentiel, int revision, boolean suivie) {}
