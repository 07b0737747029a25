package fr.labellisation.lecture.verdict;

/**
 * A reason of a verdict.
 *
 * @param phrase a whole sentence in French, with its days
 */
public record Cause(Motif motif, String phrase) {}
