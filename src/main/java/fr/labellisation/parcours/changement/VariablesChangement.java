package fr.labellisation.parcours.changement;

import fr.labellisation.socle.variables.Variable;

/** The facts that the process of a change carries; each is the name of a variable. */
public final class VariablesChangement {
    /** Set on every path that asks for a confirmation of its own; older paths do it in one form. */
    public static final Variable<Boolean> CONFIRMATION_A_PART = Variable.drapeau("confirmationAPart");

    /** What is to change: the scope, an audit, the référent, or all is given up. */
    public static final Variable<String> NATURE = Variable.texte("natureChangement");

    /** Not "audit": the processes of an audit are found by that name. */
    public static final Variable<Long> AUDIT = Variable.numero("auditChange");

    public static final Variable<String> NOUVELLE_DATE = Variable.texte("nouvelleDateAudit");

    /** Stands for the consequences that the person was shown. */
    public static final Variable<String> CONSEQUENCES_VUES = Variable.texte("consequencesVues");

    public static final Variable<Boolean> CONSEQUENCES_CHANGEES = Variable.drapeau("consequencesChangees");

    private VariablesChangement() {}
}
