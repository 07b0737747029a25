package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Variable;

/** The facts of a diagnosis; each is the name of a variable. */
public final class VariablesDiagnostic {
    public static final Variable<String> MODULE = Variable.texte("module");

    /** Modules to assess, separated by commas; empty for all those in scope. */
    public static final Variable<String> MODULES_CIBLES = Variable.texte("modulesCibles");

    private VariablesDiagnostic() {}
}
