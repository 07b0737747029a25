package fr.labellisation.parcours.comites;

import fr.labellisation.socle.variables.Variable;

/** The facts of a users' committee; each is the name of a variable. */
public final class VariablesComites {
    public static final Variable<Boolean> SOUHAITS_RETENUS = Variable.drapeau("souhaitsRetenus");

    private VariablesComites() {}
}
