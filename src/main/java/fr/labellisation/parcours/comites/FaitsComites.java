package fr.labellisation.parcours.comites;

import fr.labellisation.socle.variables.Variable;
import java.time.LocalDate;

/** The facts of a users' committee; each is the name of a variable. */
public final class FaitsComites {
    public static final Variable<Long> COMITE = Variable.numero("comite");
    public static final Variable<Portee> PORTEE = new Variable<>("porteeComite", Portee::new, Portee::valeur);
    public static final Variable<Boolean> SOUHAITS_RETENUS = Variable.drapeau("souhaitsRetenus");

    /** Last day of the year of a label under review. */
    public static final Variable<LocalDate> ANNIVERSAIRE =
            new Variable<>("anniversaire", LocalDate::parse, LocalDate::toString);

    private FaitsComites() {}
}
