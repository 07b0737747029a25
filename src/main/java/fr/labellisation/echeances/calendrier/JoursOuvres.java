package fr.labellisation.echeances.calendrier;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Working days of a département: Monday to Friday without its public holidays. An unknown département is refused with
 * an {@link IllegalArgumentException}.
 */
@Component
public class JoursOuvres {

    private final Map<CodeDepartement, CalendrierDepartemental> calendriers;

    public JoursOuvres(Territoire territoire) {
        calendriers = CalendriersDepartementaux.pour(territoire.departements());
    }

    /** The working day that many working days later; the start does not count, a negative number goes backwards. */
    public LocalDate ajouter(CodeDepartement departement, LocalDate depart, int jours) {
        int pas = Integer.signum(jours);
        LocalDate jour = depart;
        for (int restants = Math.abs(jours); restants > 0; restants--) {
            jour = ouvreDepuis(departement, jour.plusDays(pas), pas);
        }
        return jour;
    }

    public boolean estOuvre(CodeDepartement departement, LocalDate date) {
        boolean finDeSemaine = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !calendrier(departement).estFerie(date) && !finDeSemaine;
    }

    /** The same day when it is a working one, else the next. */
    public LocalDate prochainOuvre(CodeDepartement departement, LocalDate date) {
        return ouvreDepuis(departement, date, 1);
    }

    /** The same day when it is a working one, else the one before. */
    public LocalDate precedentOuvre(CodeDepartement departement, LocalDate date) {
        return ouvreDepuis(departement, date, -1);
    }

    /** The zone in which the dates of a département are read. */
    public ZoneId fuseau(CodeDepartement departement) {
        return calendrier(departement).fuseau();
    }

    private LocalDate ouvreDepuis(CodeDepartement departement, LocalDate date, int pas) {
        LocalDate jour = date;
        while (!estOuvre(departement, jour)) {
            jour = jour.plusDays(pas);
        }
        return jour;
    }

    private CalendrierDepartemental calendrier(CodeDepartement departement) {
        CalendrierDepartemental calendrier = calendriers.get(departement);
        if (calendrier == null) {
            throw new IllegalArgumentException("Le département «\u00a0" + departement + "\u00a0» est inconnu.");
        }
        return calendrier;
    }
}
