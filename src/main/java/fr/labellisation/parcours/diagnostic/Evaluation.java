package fr.labellisation.parcours.diagnostic;

/** What a site said of one engagement: whether it is kept, and what was seen. */
public record Evaluation(String module, String engagement, boolean tenu, String observations) {}
