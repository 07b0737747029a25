package fr.labellisation.parcours.changement;

import fr.labellisation.socle.variables.Fait;

/** The facts that the process of a change carries; each is the name of a variable. */
final class FaitsChangement {
    /** Set on every path that asks for a confirmation of its own; older paths do it in one form. */
    static final Fait<Boolean> CONFIRMATION_A_PART = Fait.drapeau("confirmationAPart");

    /** Not "audit": the processes of an audit are found by that name. */
    static final Fait<String> AUDIT = Fait.texte("auditChange");

    static final Fait<String> OPERATION = Fait.texte("operationAudit");
    static final Fait<String> NOUVELLE_DATE = Fait.texte("nouvelleDateAudit");

    /** Stands for the consequences that the person was shown. */
    static final Fait<String> CONSEQUENCES_VUES = Fait.texte("consequencesVues");

    static final Fait<Boolean> CONSEQUENCES_CHANGEES = Fait.drapeau("consequencesChangees");

    private FaitsChangement() {}
}
