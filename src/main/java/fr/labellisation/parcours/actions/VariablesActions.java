package fr.labellisation.parcours.actions;

import fr.labellisation.socle.variables.Variable;

/** The facts of actions and plans; each is the name of a variable. */
public final class VariablesActions {
    public static final Variable<String> RESPONSABLE = Variable.texte("responsable");

    /** Login of the person of that group who carries the action out; absent where any of them may. */
    public static final Variable<String> PORTEUR = Variable.texte("porteurAction");

    public static final Variable<String> VERIFICATEUR = Variable.texte("verificateur");
    public static final Variable<Boolean> ACTION_EFFICACE = Variable.drapeau("actionEfficace");

    /** The plan being written. */
    public static final Variable<Long> PLAN = Variable.numero("planActions");

    public static final Variable<String> DECISION_PLAN = Variable.texte("decisionPlan");

    private VariablesActions() {}
}
