package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.variables.Variable;

/** The facts of a survey; each is the name of a variable. */
public final class VariablesEnquete {
    public static final Variable<Long> ENQUETE = Variable.numero("enquete");

    private VariablesEnquete() {}
}
