package fr.labellisation.enquete;

import fr.labellisation.demarche.Fait;

/** The facts of a survey; each is the name of a variable. */
public final class FaitsEnquete {
    public static final Fait<Long> ENQUETE = Fait.numero("enquete");

    private FaitsEnquete() {}
}
