package fr.labellisation.referentiel;

/**
 * What a version asks of a site before its external audit, the internal audit apart, which has a place of its own on the path.
 *
 * @param comiteUsagers a local users' committee within the twelve months before
 * @param enqueteUsagers published results of a survey of users
 * @param enqueteAgents published results of a survey of agents
 * @param autoEvaluation an assessment of each engagement in scope
 */
public record AvantAudit(
        boolean comiteUsagers, boolean enqueteUsagers, boolean enqueteAgents, boolean autoEvaluation) {}
