package fr.labellisation.parcours.comites;

import fr.labellisation.socle.variables.Fait;
import java.time.LocalDate;

/** The facts of a users' committee; each is the name of a variable. */
public final class FaitsComites {
    public static final Fait<Long> COMITE = Fait.numero("comite");
    public static final Fait<Portee> PORTEE = new Fait<>("porteeComite", Portee::new, Portee::valeur);
    public static final Fait<Boolean> SOUHAITS_RETENUS = Fait.drapeau("souhaitsRetenus");

    /** Last day of the year of a label under review. */
    public static final Fait<LocalDate> ANNIVERSAIRE =
            new Fait<>("anniversaire", LocalDate::parse, LocalDate::toString);

    private FaitsComites() {}
}
