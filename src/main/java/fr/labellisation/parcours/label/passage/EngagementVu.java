package fr.labellisation.parcours.label.passage;

/**
 * An engagement as one side of a comparison shows it.
 *
 * @param module heading under which it stands: « M1 – Accueil général », or the title of a rubric
 * @param titre what is known of it; says so where nothing is
 */
public record EngagementVu(String module, String code, String titre) {}
