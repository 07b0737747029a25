package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.Variable;

/** The facts that the processes of audits carry; each is the name of a variable. */
public final class FaitsAudit {
    public static final Variable<String> AUDIT = Variable.texte("audit");
    public static final Variable<NatureAudit> NATURE = new Variable<>("nature", NatureAudit::duCode, NatureAudit::code);
    public static final Variable<String> LABEL = Variable.texte("label");
    public static final Variable<String> DECISION = Variable.texte("decision");
    public static final Variable<Boolean> COMPLEMENTAIRE = Variable.drapeau("auditComplementaire");
    public static final Variable<Boolean> CONSTATS_A_TRAITER = Variable.drapeau("constatsATraiter");
    /** Number of open non-conformities, for the decision table IssueAudit. */
    public static final String NC_MAJEURES = "ncMajeures";

    public static final String NC_MINEURES = "ncMineures";

    private FaitsAudit() {}
}
