package fr.labellisation.parcours.audits;

import fr.labellisation.socle.variables.Fait;

/** The facts that the processes of audits carry; each is the name of a variable. */
public final class FaitsAudit {
    public static final Fait<String> AUDIT = Fait.texte("audit");
    public static final Fait<NatureAudit> NATURE = new Fait<>("nature", NatureAudit::duCode, NatureAudit::code);
    public static final Fait<String> LABEL = Fait.texte("label");
    public static final Fait<String> DECISION = Fait.texte("decision");
    public static final Fait<Boolean> COMPLEMENTAIRE = Fait.drapeau("auditComplementaire");
    public static final Fait<Boolean> CONSTATS_A_TRAITER = Fait.drapeau("constatsATraiter");
    /** Number of open non-conformities, for the decision table IssueAudit. */
    public static final String NC_MAJEURES = "ncMajeures";

    public static final String NC_MINEURES = "ncMineures";

    private FaitsAudit() {}
}
