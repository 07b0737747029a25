package fr.labellisation.parcours.indicateurs;

import fr.labellisation.socle.variables.Variable;

/** The facts of what is asked of indicators; each is the name of a variable. */
public final class VariablesIndicateurs {
    /** Code of the {@link PeriodeDeMesure} whose results are asked for. */
    public static final Variable<String> PERIODE = Variable.texte("periodeDeMesure");

    private VariablesIndicateurs() {}
}
