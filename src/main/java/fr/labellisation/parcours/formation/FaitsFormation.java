package fr.labellisation.parcours.formation;

import fr.labellisation.socle.variables.Fait;

/** The facts of a training; each is the name of a variable. */
public final class FaitsFormation {
    public static final Fait<Long> FORMATION = Fait.numero("formation");
    public static final Fait<Long> SESSION = Fait.numero("session");

    private FaitsFormation() {}
}
