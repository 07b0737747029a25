package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.variables.Fait;

/** The facts of a survey; each is the name of a variable. */
public final class FaitsEnquete {
    public static final Fait<Long> ENQUETE = Fait.numero("enquete");

    private FaitsEnquete() {}
}
