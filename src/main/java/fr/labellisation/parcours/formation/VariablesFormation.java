package fr.labellisation.parcours.formation;

import fr.labellisation.socle.variables.Variable;

/** The facts of a training; each is the name of a variable. */
public final class VariablesFormation {
    public static final Variable<Long> FORMATION = Variable.numero("formation");
    public static final Variable<Long> SESSION = Variable.numero("session");

    private VariablesFormation() {}
}
