package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.variables.Variable;

/** The facts that the processes of audits carry; each is the name of a variable. */
public final class VariablesAudits {
    public static final Variable<NatureAudit> NATURE = new Variable<>("nature", NatureAudit::duCode, NatureAudit::code);
    public static final Variable<Boolean> COMPLEMENTAIRE = Variable.drapeau("auditComplementaire");
    public static final Variable<Boolean> CONSTATS_A_TRAITER = Variable.drapeau("constatsATraiter");

    /** Numbers of open non-conformities, for the decision table IssueAudit. */
    public static final Variable<Integer> NC_MAJEURES = Variable.entier("ncMajeures");

    public static final Variable<Integer> NC_MINEURES = Variable.entier("ncMineures");

    /** What an external audit comes to, as the table IssueAudit says it. */
    public static final Variable<String> ISSUE = Variable.texte("issueAudit");

    /** Stands for it where there is none to decide: an internal audit has findings and no more. */
    public static final String ISSUE_INTERNE = "interne";

    private VariablesAudits() {}
}
