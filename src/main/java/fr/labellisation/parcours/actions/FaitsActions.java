package fr.labellisation.parcours.actions;

import fr.labellisation.socle.variables.Fait;

/** The facts of actions and plans; each is the name of a variable. */
public final class FaitsActions {
    public static final Fait<Long> ACTION = Fait.numero("action");
    public static final Fait<String> RESPONSABLE = Fait.texte("responsable");
    public static final Fait<String> VERIFICATEUR = Fait.texte("verificateur");
    public static final Fait<Boolean> ACTION_EFFICACE = Fait.drapeau("actionEfficace");

    /** The plan being written. */
    public static final Fait<Long> PLAN = Fait.numero("planActions");

    public static final Fait<String> DECISION_PLAN = Fait.texte("decisionPlan");
    public static final Fait<Long> AUDIT = Fait.numero("audit");
    public static final Fait<Long> COMITE = Fait.numero("comite");

    private FaitsActions() {}
}
