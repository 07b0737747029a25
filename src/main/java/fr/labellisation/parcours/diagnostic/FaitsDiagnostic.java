package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Fait;

/** The facts of a diagnosis; each is the name of a variable. */
public final class FaitsDiagnostic {
    public static final Fait<String> MODULE = Fait.texte("module");

    /** Modules to assess, separated by commas; empty for all those in scope. */
    public static final Fait<String> MODULES_CIBLES = Fait.texte("modulesCibles");

    private FaitsDiagnostic() {}
}
