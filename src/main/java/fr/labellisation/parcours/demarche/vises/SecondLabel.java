package fr.labellisation.parcours.demarche.vises;

/**
 * The second label that a démarche leads to, of a version that applies to the whole site.
 *
 * @param referentiel id of the version
 * @param revision of it, that the démarche goes by
 */
public record SecondLabel(String referentiel, int revision) {}
