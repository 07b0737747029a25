package fr.labellisation.annonces.absences;

import fr.labellisation.socle.variables.Variable;
import java.time.LocalDate;

/** The facts that the process of an absence carries. */
public final class VariablesAbsences {
    /** Login of the absent person. */
    public static final Variable<String> ABSENT = Variable.texte("absent");

    public static final Variable<LocalDate> DEBUT = Variable.jour("debutAbsence");
    public static final Variable<LocalDate> FIN = Variable.jour("finAbsence");
    public static final Variable<String> MOTIF = Variable.texte("motifAbsence");
    public static final Variable<Boolean> MAINTENUE = Variable.drapeau("absenceMaintenue");

    /** Id of the declared absence; there is none until a deputy is named. */
    public static final Variable<Long> ABSENCE = Variable.numero("absence");

    private VariablesAbsences() {}
}
