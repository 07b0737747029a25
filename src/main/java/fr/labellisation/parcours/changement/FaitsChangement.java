package fr.labellisation.parcours.changement;

import fr.labellisation.socle.variables.Variable;

/** The facts that the process of a change carries; each is the name of a variable. */
final class FaitsChangement {
    /** Set on every path that asks for a confirmation of its own; older paths do it in one form. */
    static final Variable<Boolean> CONFIRMATION_A_PART = Variable.drapeau("confirmationAPart");

    /** Not "audit": the processes of an audit are found by that name. */
    static final Variable<String> AUDIT = Variable.texte("auditChange");

    static final Variable<String> OPERATION = Variable.texte("operationAudit");
    static final Variable<String> NOUVELLE_DATE = Variable.texte("nouvelleDateAudit");

    /** Stands for the consequences that the person was shown. */
    static final Variable<String> CONSEQUENCES_VUES = Variable.texte("consequencesVues");

    static final Variable<Boolean> CONSEQUENCES_CHANGEES = Variable.drapeau("consequencesChangees");

    private FaitsChangement() {}
}
