package fr.labellisation.parcours.label;

import fr.labellisation.socle.variables.Variable;

/** The facts of the life of a label; each is the name of a variable. */
public final class VariablesLabel {
    /** Rank of the year under review: 1 for the first. */
    public static final Variable<Integer> ANNEE = Variable.entier("annee");

    public static final Variable<String> DECISION_RENOUVELLEMENT = Variable.texte("decisionRenouvellement");

    /** The version chosen for the renewal. */
    public static final Variable<String> NOUVEAU_REFERENTIEL = Variable.texte("nouveauReferentiel");

    /** The modules chosen for the renewal, as {@code Perimetres} writes them; absent where the scope stays as it is. */
    public static final Variable<String> MODULES_RENOUVELES = Variable.texte("modulesRenouveles");

    /** Code of another label of the site that is renewed in the same démarche; absent where each goes its way. */
    public static final Variable<String> LABEL_JOINT = Variable.texte("labelJoint");

    private VariablesLabel() {}
}
