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

    /**
     * Login of who stands in for the person to whom a task is assigned, where what it is about names one; he comes before the deputy
     * whom that person names for all that he has. Read from the task’s path, which is none of an absence.
     */
    public static final Variable<String> SUPPLEANT_NOMME = Variable.texte("suppleantNomme");

    private VariablesAbsences() {}
}
