package fr.labellisation.parcours.actions;

import fr.labellisation.socle.variables.Variable;

/** The facts of actions and plans; each is the name of a variable. */
public final class VariablesActions {
    public static final Variable<String> RESPONSABLE = Variable.texte("responsable");
    public static final Variable<String> VERIFICATEUR = Variable.texte("verificateur");
    public static final Variable<Boolean> ACTION_EFFICACE = Variable.drapeau("actionEfficace");

    /** The plan being written. */
    public static final Variable<Long> PLAN = Variable.numero("planActions");

    public static final Variable<String> DECISION_PLAN = Variable.texte("decisionPlan");

    private VariablesActions() {}
}
