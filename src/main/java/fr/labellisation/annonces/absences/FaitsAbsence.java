package fr.labellisation.annonces.absences;

import fr.labellisation.socle.variables.Fait;
import java.time.LocalDate;

/** The facts that the process of an absence carries. */
public final class FaitsAbsence {
    /** Login of the absent person. */
    public static final Fait<String> ABSENT = Fait.texte("absent");

    public static final Fait<LocalDate> DEBUT = jour("debutAbsence");
    public static final Fait<LocalDate> FIN = jour("finAbsence");
    public static final Fait<String> MOTIF = Fait.texte("motifAbsence");
    public static final Fait<Boolean> MAINTENUE = Fait.drapeau("absenceMaintenue");

    /** Id of the declared absence; there is none until a deputy is named. */
    public static final Fait<Long> ABSENCE = Fait.numero("absence");

    private FaitsAbsence() {}

    private static Fait<LocalDate> jour(String nom) {
        return new Fait<>(nom, LocalDate::parse, LocalDate::toString);
    }
}
