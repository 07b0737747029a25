package fr.labellisation.parcours.actions.communication;

import java.time.LocalDate;

/**
 * Something that the plan of a site, or a whole démarche, means to say. Source: DOMAINE.md §3, step 3.
 *
 * @param cible to whom: the agents, the users, the elected
 * @param moyen how: a poster, the intranet, a meeting
 * @param charge who does it: a group, or a person of it, as an action names its owner
 */
public record Communication(String cible, String message, String moyen, LocalDate le, String charge) {}
