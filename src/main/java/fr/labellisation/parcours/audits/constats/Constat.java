package fr.labellisation.parcours.audits.constats;

/**
 * A finding of an audit.
 *
 * @param engagement code of the engagement; empty when the finding is about none
 * @param leve whether it is lifted; only a non-conformity ever is
 */
public record Constat(long id, long audit, TypeConstat type, String engagement, String texte, boolean leve) {}
