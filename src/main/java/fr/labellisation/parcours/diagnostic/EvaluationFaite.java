package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Acte;

/** An assessment with who made it, and when. */
public record EvaluationFaite(Evaluation evaluation, Acte acte) {}
